import type { MarkToWrite } from '#markdown/writeArticle.ts';
import { countDates, datesToLookAt } from './dateSummary.ts';
import type { Draft } from './draft.ts';
import type { DraftEvent } from './draftEvents.ts';
import type { DraftQuote } from './draftQuotes.ts';
import type { DraftSpeaker } from './draftSpeakers.ts';
import type { ReceivedSource } from './receivedSource.ts';

/**
 * Says what an import wrote, how it read the source, what it found known, which dates and events an editor should look at, and which marks it could
 * not write.
 */
export function summary(
  { name, text, notes }: ReceivedSource,
  slug: string,
  { quotes, speakers, events, marks }: Draft,
  left: readonly MarkToWrite[],
  doubts: readonly string[],
): string {
  const dates = marks.filter((mark) => mark.name === 'date');
  return [
    `${name} → content/articles/${slug}.md`,
    ...notes.map((note) => `  ${note}`),
    `  ${quotes.length} ${quotes.length === 1 ? 'statement' : 'statements'}${doubtful(quotes)}, ${countDates(dates)}`,
    ...speakers.map(speakerLine),
    ...events.map(eventLine),
    ...datesToLookAt(dates, text),
    ...doubts,
    ...left.map(
      (mark) =>
        `  not marked: ${mark.name} “${text.slice(mark.start, mark.end)}”, which overlaps another mark`,
    ),
  ].join('\n');
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
