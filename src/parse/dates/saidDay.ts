import type { Span } from '#model/span.ts';
import type { TextDocument } from '../text/document.ts';
import { type Day, dayOf } from './calendar.ts';
import { dayNamed } from './grain.ts';
import type { Proposal } from './proposal.ts';
import { tokenIndexAt } from './tokens.ts';

/**
 * The day on which the words of a quote were said: that of “he said Monday” in the same paragraph, if it lies in the week
 * before publication, else the day of publication.
 */
export function saidDay(
  document: TextDocument,
  quoted: Span,
  proposals: readonly Proposal[],
  reference: Day,
): Day {
  const paragraph = document.paragraphs.find((span) => span.start <= quoted.start && quoted.end <= span.end);
  if (!paragraph) return reference;
  for (const proposal of proposals) {
    if (proposal.end > paragraph.end) break;
    if (proposal.start < paragraph.start || !isAfterReport(document, proposal)) continue;
    const day = dayNamed(valueInPast(proposal, reference) ?? '');
    if (day && dayOf(day) <= reference && dayOf(day) > reference - 7) return dayOf(day);
  }
  return reference;
}

const REPORTS = new Set('say tell add note write announce state declare'.split(' '));

/** “said Tuesday”, “said on Tuesday”, “told reporters Tuesday”. */
function isAfterReport(document: TextDocument, date: Span): boolean {
  const at = tokenIndexAt(document, date.start);
  const before = document.tokens.slice(Math.max(0, at - 3), at);
  return before.some((token) => REPORTS.has(token.lemma) && token.tag === 'VERB');
}

function valueInPast({ value }: Proposal, reference: Day): string | null {
  if (typeof value === 'string') return value;
  return value({ reference, focus: null, mentioned: new Set(), direction: 'past' });
}
