import { dayInside } from '../../dates/grain.ts';
import { isVerb } from '../../dates/tense.ts';
import { tokenIn } from '../../dates/tokens.ts';
import { ABSENT, type Feature } from '../../feature.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { wordSet } from '../../wordSet.ts';
import { sideOf } from '../eventDate.ts';
import type { Telling } from '../telling.ts';
import type { Lender } from './lenders.ts';

const ARTICLES = wordSet('the a an');
const NOUNS_OR_OWNERS = wordSet('NOUN PROPN PART');

/** A date that events may have, whichever they are: that of a lender, or of publication. */
export interface LenderGiven {
  readonly document: TextDocument;
  readonly telling: Telling;
  /** Null for the day of publication. */
  readonly lender: Lender | null;
  readonly value: string;
  /** How often the text names the date. */
  readonly times: number;
}

const LEADS = 'in on at since until by of from for before after during'.split(' ');

/** What a date says for itself. */
export const LENDER_FEATURES: readonly Feature<LenderGiven>[] = [
  ['day: publication', ({ lender }) => lender === null],
  ['day: grain', ({ value }) => value.length],
  ['day: from publication', ({ value, telling }) => daysApart(value, telling.published)],
  ['day: side', ({ value, telling }) => sideOf(value, telling.published)],
  ['day: times in the text', ({ times }) => times],
  ['day: first', ({ lender }) => lender?.index === 0],
  ['day: time', ({ lender }) => lender?.expression.type === 'TIME'],
  ['day: lead', ({ document, lender }) => (lender ? leadOf(document, lender) : ABSENT)],
  ['day: attribute', ({ document, lender }) => lender !== null && isAttribute(document, lender)],
  [
    'day: governed by a verb',
    ({ document, lender }) => lender !== null && isVerb(document.tokens[lender.governor] as Token),
  ],
  ['day: governed by a cue', ({ telling, lender }) => lender !== null && telling.cues.has(lender.governor)],
];

/** Days between two dates on a scale of powers of two, negative for earlier ones. */
function daysApart(date: string, published: string): number {
  const days = (dayInside(date) ?? 0) - (dayInside(published) ?? 0);
  return Math.sign(days) * Math.log2(1 + Math.abs(days));
}

/** The word that leads to an expression, its article left out. */
function leadOf(document: TextDocument, { from, sentence }: Lender): number {
  const at = (index: number) => tokenIn(document, index, sentence)?.lower ?? '';
  const before = at(from - 1);
  return LEADS.indexOf(ARTICLES.has(before) ? at(from - 2) : before);
}

/** “Friday's vote”, “the Jan. 10 meeting”. */
function isAttribute(document: TextDocument, { to, sentence }: Lender): boolean {
  return NOUNS_OR_OWNERS.has(tokenIn(document, to, sentence)?.tag ?? '');
}
