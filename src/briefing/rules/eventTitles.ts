import type { VFile } from 'vfile';
import { fieldPlace } from '#markdown/fields.ts';
import { report, warn } from '#markdown/problems.ts';
import type { Article } from '#model/briefing.ts';
import { hasBareTitle } from '#site/bareTitle.ts';
import { clip } from '#site/words.ts';
import type { AllContent } from './rule.ts';
import {
  isUnpublishedPassage,
  type SourceWording,
  sentenceOfPassage,
  wordingOf,
} from './unpublishedPassage.ts';

/**
 * Checks what events are called: in excerpts none may be called by a passage of the text that is not published, and one that
 * is called by nothing but its word in the text was not looked at since it was imported.
 */
export function eventTitles({
  articles,
  events,
  files,
}: Pick<AllContent, 'articles' | 'events' | 'files'>): void {
  const naming = Map.groupBy(
    articles.flatMap((article) =>
      [...new Set(article.events.map(({ event }) => event))].map((id) => ({ id, article })),
    ),
    ({ id }) => id,
  );
  for (const [id, named] of naming) {
    const [file, event] = [files.events.get(id), events.get(id)];
    if (!file || !event) continue;
    const within = named.map(({ article }) => article);
    const texts = within.map(wordingOf);
    if (isUnpublishedPassage(event.title, texts))
      reportPassage(file, event.title, whereOf(event.title, within, texts));
    else if (
      hasBareTitle(
        event,
        within.flatMap(({ events: marks }) => marks),
      )
    )
      warnOfBareTitle(file, event.title);
  }
}

/** Which article has a title in its text, and in which sentence: ` of content/articles/harbour.md: “The council will meet.”`. */
function whereOf(title: string, articles: readonly Article[], texts: readonly SourceWording[]): string {
  const found = sentenceOfPassage(title, texts);
  if (!found) return '';
  return ` of content/articles/${articles[found.of]?.slug}.md: “${clip(found.sentence, SAID)}”`;
}

/** So many characters of a sentence are said. */
const SAID = 160;

function reportPassage(file: VFile, title: string, where: string): void {
  report(
    file,
    {
      reason: `Unexpected title “${title}”, expected words of our own: it stands so in an unpublished sentence${where}`,
      rule: 'unpublished-title',
      mend: 'Say in your own words what happened, or in at most three of the text’s.',
      actual: title,
    },
    fieldPlace(file, ['title']),
  );
}

function warnOfBareTitle(file: VFile, title: string): void {
  warn(
    file,
    {
      reason: `Unexpected title “${title}”: the one word by which the text names the event tells nobody which it is`,
      rule: 'bare-title',
      mend: 'Say who or what, as in “Council votes on the harbour”. Until then the first page leaves the event out.',
      actual: title,
    },
    fieldPlace(file, ['title']),
  );
}
