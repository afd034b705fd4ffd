import type { Citation } from './citation.ts';
import { citationRuns } from './citationRuns.ts';

/** The citation as plain text, with its address at the end where it has one. */
export function plainForm(citation: Citation): string {
  const text = citationRuns(citation)
    .map((run) => run.text)
    .join('');
  return citation.address === undefined ? text : `${text} ${citation.address}`;
}
