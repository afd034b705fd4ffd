import type { VFile } from 'vfile';
import { fieldPlace } from '#markdown/fields.ts';
import { report, warn } from '#markdown/problems.ts';
import { hasBareTitle } from '#site/bareTitle.ts';
import type { AllContent } from './rule.ts';
import { isUnpublishedPassage, wordingOf } from './unpublishedPassage.ts';

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
    if (isUnpublishedPassage(event.title, within.map(wordingOf))) reportPassage(file, event.title);
    else if (
      hasBareTitle(
        event,
        within.flatMap(({ events: marks }) => marks),
      )
    )
      warnOfBareTitle(file, event.title);
  }
}

function reportPassage(file: VFile, title: string): void {
  report(
    file,
    {
      reason: `Unexpected title “${title}”, expected words of our own: it stands so in a sentence of an excerpt that is not published`,
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
