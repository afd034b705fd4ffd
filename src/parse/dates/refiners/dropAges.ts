import type { TextDocument } from '../../text/document.ts';
import type { Proposal } from '../proposal.ts';
import { tokenIndexAt } from '../tokens.ts';

const AGE = /\bolds?$/i;
const PEOPLE = new Set(
  'boy girl man woman child kid baby infant son daughter brother sister mother father widow twin youth student teen pupil bride'.split(
    ' ',
  ),
);
/** Endings of trades: teacher, actor, dentist, politician, salesman. */
const TRADE = /(?:er|or|ist|ian|man|woman|ant|ent|ee)$/;

/**
 * Drops the ages of people: “a 6-year-old boy”, “44 years old”. They measure somebody, and date nothing. The age of a thing
 * stays, since something began that long ago: “the 8-month-old truce”.
 */
export function dropAges(proposals: readonly Proposal[], document: TextDocument): Proposal[] {
  return proposals.filter((proposal) => {
    const age = AGE.test(document.text.slice(proposal.start, proposal.end));
    return !age || isAgeOfThing(document, proposal);
  });
}

function isAgeOfThing(document: TextDocument, { start, end }: Proposal): boolean {
  const next = document.tokens[tokenIndexAt(document, end)];
  const attribute = document.text.slice(start, end).includes('-');
  if (!attribute || next?.tag !== 'NOUN') return false;
  return !PEOPLE.has(next.lemma) && !TRADE.test(next.lemma);
}
