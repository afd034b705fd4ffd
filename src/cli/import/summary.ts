import type { MarkToWrite } from '#markdown/writeArticle.ts';
import { noun } from '#words/english.ts';
import { countDates, datesToLookAt } from './dateSummary.ts';
import type { Draft } from './draft.ts';
import type { DraftEvent } from './draftEvents.ts';
import type { DraftQuote } from './draftQuotes.ts';
import type { DraftSpeaker } from './draftSpeakers.ts';
import type { ReceivedSource } from './receivedSource.ts';

/**
 * Says what an import wrote, what it found known, which dates and events an editor should look at, and which marks it could
 * not write.
 */
export function summary(
  { name, text }: ReceivedSource,
  slug: string,
  draft: Draft,
  left: readonly MarkToWrite[],
  doubts: readonly string[],
): string {
  const dates = datesOf(draft);
  return [
    `${name} → content/articles/${slug}.md`,
    `  ${countStatements(draft)}, ${countDates(dates)}`,
    ...filedLines(draft),
    ...datesToLookAt(dates, text),
    ...doubts,
    ...left.map(
      (mark) =>
        `  not marked: ${mark.name} “${text.slice(mark.start, mark.end)}”, which overlaps another mark`,
    ),
  ].join('\n');
}

/** The same of what was added to an article in its new and changed sentences; nothing where that is nothing. */
export function summaryOfAdded(draft: Draft, text: string): string[] {
  if (draft.marks.length === 0) return [];
  const names = [...Map.groupBy(draft.marks, ({ name }) => name)].map(([name, { length }]) =>
    noun(name).inFigures(length),
  );
  return [
    `  marked in new and changed sentences: ${names.join(', ')}${doubtful(draft.quotes)}`,
    ...filedLines(draft),
    ...datesToLookAt(datesOf(draft), text),
  ];
}

function datesOf({ marks }: Draft): MarkToWrite[] {
  return marks.filter(({ name }) => name === 'date');
}

function countStatements({ quotes }: Draft): string {
  return `${noun('statement').inFigures(quotes.length)}${doubtful(quotes)}`;
}

function filedLines({ speakers, events }: Draft): string[] {
  return [...speakers.map(speakerLine), ...events.map(eventLine)];
}

/** “ (2 with a doubtful speaker: `npm run check` lists them)”; nothing where none is. */
function doubtful(quotes: readonly DraftQuote[]): string {
  const count = quotes.filter((quote) => quote.doubtful).length;
  return count === 0 ? '' : ` (${count} with a doubtful speaker: \`npm run check\` lists them)`;
}

function eventLine({ id, front: { date, certainty, status } }: DraftEvent): string {
  return `  event ${id}, ${date}${certainty === 'implied' ? ' (inferred)' : ''}, ${status}`;
}

function speakerLine({ id, known, role, otherRoles }: DraftSpeaker): string {
  const taken = known ? ', taken to be the one on file' : '';
  const doubt = otherRoles
    ? `: on file as ${otherRoles.join(', ')}, here ${role}; if they are two, give this one an id of its own`
    : '';
  return `  speaker ${id}${taken}${doubt}`;
}
