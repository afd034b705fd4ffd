import type { ContentFiles } from '#briefing/contentFiles.ts';
import { type SpeakerFront, speakerFront } from '#model/speaker.ts';
import { askChoice, askNeeded, askText, type Choice, type Terminal } from '../ask/questions.ts';
import type { SpeakerWish } from './speaker.ts';

const MEANS: Readonly<Record<SpeakerFront['kind'], string>> = {
  person: 'somebody with a name',
  unnamed: 'one whom the article does not name: “a European official”',
  group: 'several together: “two senior officials”',
  organisation: 'a ministry, a company, a union',
  document: 'a report, a letter, a law',
};

const KINDS: readonly Choice<string>[] = speakerFront.shape.kind.options.map((kind) => ({
  value: kind,
  label: kind,
  hint: MEANS[kind],
}));

/** Asks for what was not given of a new speaker. */
export async function askSpeaker(
  wish: SpeakerWish,
  content: ContentFiles,
  terminal: Terminal,
): Promise<SpeakerWish> {
  const kind = wish.kind ?? (await askChoice(terminal, 'Who or what speaks?', KINDS));
  const name =
    wish.name ??
    (await askNeeded(
      terminal,
      kind === 'unnamed' || kind === 'group'
        ? 'What does the article call it? As there: “a European official”, without quotation marks.'
        : 'What is the name?',
    ));
  const article = wish.article ?? (kind === 'unnamed' ? [await askArticle(content, terminal)] : []);
  const role = wish.role ?? (await askText(terminal, { message: 'In what role? Empty if none is known.' }));
  const side =
    wish.side ?? (await askText(terminal, { message: 'For which state or body? Empty if for none.' }));
  return { ...wish, kind, name, article, role, side };
}

/** An unnamed source belongs to the article that quotes it. */
function askArticle({ articles }: ContentFiles, terminal: Terminal): Promise<string> {
  if (articles.length === 0)
    throw new Error(
      'Unexpected unnamed source without an article, expected one in content/articles/: import it first',
    );
  return askChoice(
    terminal,
    'Which article quotes it?',
    articles.map(({ stem = '' }) => ({ value: stem, label: stem })),
  );
}
