import type { Span } from '#model/span.ts';
import type { TextDocument } from '../text/document.ts';
import { type Day, dayOf } from './calendar.ts';
import { dayNamed } from './grain.ts';
import type { Context, Proposal } from './proposal.ts';
import { tokenIndexAt } from './tokens.ts';

type Speaking = Pick<Context, 'reference' | 'spoken'>;

const REPORTS = new Set('say tell add note write announce state declare'.split(' '));
/** How many tokens may stand between the report and its day: “told reporters on Tuesday”. */
const REACH = 3;

/**
 * From what day each expression is counted: the day of publication; inside a quote the day of “he said Monday” in the same
 * paragraph, if that lies in the week before publication.
 *
 * @param proposals in the order of the text, which is the order they have to be asked for
 */
export function speakingDays(
  document: TextDocument,
  proposals: readonly Proposal[],
  quoted: readonly Span[],
  reference: Day,
): (proposal: Proposal) => Speaking {
  const published: Speaking = { reference, spoken: 'published' };
  if (quoted.length === 0) return () => published;
  const isQuoted = insideOf(quoted);
  const saidIn = daysOfReports(document, proposals, reference);
  return (proposal) => {
    const said = isQuoted(proposal) ? saidIn.get(paragraphOf(document, proposal)) : undefined;
    return said === undefined ? published : { reference: said, spoken: 'said' };
  };
}

/** Whether one of the stretches holds a span; asked in the order of the text, it walks along them once. */
function insideOf(stretches: readonly Span[]): (span: Span) => boolean {
  const sorted = stretches.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (let span = sorted[next]; span && span.start <= start; span = sorted[++next]) {
      reach = Math.max(reach, span.end);
    }
    return end <= reach;
  };
}

/** The first day of a report in each paragraph that has one, by the number of the paragraph. */
function daysOfReports(
  document: TextDocument,
  proposals: readonly Proposal[],
  reference: Day,
): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>();
  for (const proposal of proposals) {
    const paragraph = paragraphOf(document, proposal);
    if (days.has(paragraph) || !followsReport(document, proposal)) continue;
    const day = dayNamed(valueInPast(proposal, reference) ?? '');
    if (day && dayOf(day) <= reference && dayOf(day) > reference - 7) days.set(paragraph, dayOf(day));
  }
  return days;
}

function paragraphOf(document: TextDocument, { start }: Span): number {
  const token = document.tokens[tokenIndexAt(document, start)];
  return document.sentences[token?.sentence ?? -1]?.paragraph ?? -1;
}

function followsReport(document: TextDocument, date: Span): boolean {
  const at = tokenIndexAt(document, date.start);
  const before = document.tokens.slice(Math.max(0, at - REACH), at);
  return before.some((token) => REPORTS.has(token.lemma) && token.tag === 'VERB');
}

function valueInPast({ value }: Proposal, reference: Day): string | null {
  if (typeof value === 'string') return value;
  const context: Context = {
    reference,
    spoken: 'published',
    focus: null,
    quarter: null,
    mentioned: new Set(),
    direction: 'past',
    dayFirst: () => false,
  };
  return value(context)?.value ?? null;
}
