import type { ContentFiles } from '#briefing/contentFiles.ts';
import { correction } from '#model/correction.ts';
import { clip } from '#site/words.ts';
import { en } from '#words/en.ts';
import { askChoice, askText, type Choice, type Terminal } from '../ask/questions.ts';
import type { ReadArticle } from './articleFile.ts';
import { type Change, sayChange } from './changes.ts';
import type { GivenCorrection } from './options.ts';

/** The choice of no statement, and of no change that was found. */
const NONE = '';

/** How much of a statement is shown in a list of them. */
const SHOWN = 60;

/** Asks which article is corrected. */
export function askArticle({ articles }: ContentFiles, terminal: Terminal): Promise<string> {
  if (articles.length === 0)
    throw new Error('Unexpected empty content/articles/, expected an article to correct');
  return askChoice(
    terminal,
    'Which article is corrected?',
    articles.map(({ stem = '' }) => ({ value: stem, label: stem })),
  );
}

/** Asks for what was not given; of what has changed since a commit, which change is meant. */
export async function askCorrection(
  given: GivenCorrection,
  read: ReadArticle,
  changes: readonly Change[],
  today: string,
  terminal: Terminal,
): Promise<GivenCorrection> {
  const kind = given.kind ?? (await askChoice(terminal, 'What kind of change is it?', KINDS));
  const change = given.change ?? (await askText(terminal, CHANGE));
  const words = (await askChange(changes, terminal)) ?? (await askWords(given, read, terminal));
  const date =
    given.date ??
    (await askText(terminal, {
      message: 'Of which day?',
      initial: today,
      fault: (answer) => correction.shape.date.safeParse(answer).error?.issues[0]?.message,
    }));
  return { ...given, kind, change, was: words.was, now: words.now, on: given.on ?? words.on, date };
}

const KINDS: readonly Choice<string>[] = correction.shape.kind.options.map((kind) => ({
  value: kind,
  label: kind,
  hint: en.corrections.kindsMean[kind],
}));

const CHANGE = {
  message: 'What changed? Readers see this sentence.',
  fault: (answer: string) => (answer === '' ? 'Say it in a sentence.' : undefined),
};

async function askChange(changes: readonly Change[], terminal: Terminal): Promise<Change | undefined> {
  if (changes.length === 0) return undefined;
  const choices = changes.map((change, i) => ({ value: String(i), label: sayChange(change) }));
  const none = { value: NONE, label: 'another: I will give the words myself' };
  const answer = await askChoice(terminal, 'Which change is it?', [...choices, none]);
  return answer === NONE ? undefined : changes[Number(answer)];
}

async function askWords(
  { was, now, on }: GivenCorrection,
  read: ReadArticle,
  terminal: Terminal,
): Promise<Pick<Change, 'was' | 'now' | 'on'>> {
  return {
    was: was ?? (await askText(terminal, { message: 'Which words stood there before? Empty if none did.' })),
    now: now ?? (await askText(terminal, { message: 'Which words stand there now? Empty if none do.' })),
    on: on ?? (await askStatement(read, terminal)),
  };
}

async function askStatement(
  { article, speakers }: ReadArticle,
  terminal: Terminal,
): Promise<string | undefined> {
  if (article.quotes.length === 0) return undefined;
  const statements = article.quotes.map(({ id, number, by, segments }) => ({
    value: id,
    label: `${number} ${speakers.get(by ?? '')?.name ?? en.marks.speakerNotGiven}: ${clip(segments[0]?.text ?? '', SHOWN)}`,
  }));
  const none = { value: NONE, label: 'none: it is about the article' };
  return (await askChoice(terminal, 'Which statement does it concern?', [none, ...statements])) || undefined;
}
