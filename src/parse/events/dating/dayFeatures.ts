import { dayInside } from '../../dates/grain.ts';
import { isVerb } from '../../dates/tense.ts';
import { tokenIn } from '../../dates/tokens.ts';
import { ABSENT, type Feature } from '../../refiners/attribution/features/feature.ts';
import type { Token } from '../../text/document.ts';
import { sideOf } from '../eventDate.ts';
import type { Lender } from './lenders.ts';
import { type MentionGiven, paragraphOf } from './mentionFeatures.ts';

/** A day that an event may have: that of a lender, or of publication. */
export interface DayGiven extends MentionGiven {
  readonly value: string;
  readonly lender: Lender | null;
  /** What lies between the event and its lender, where they share a sentence. */
  readonly between: readonly Token[] | null;
  /** How many clauses apart they are there. */
  readonly clauses: number;
}

type LenderGiven = DayGiven & { readonly lender: Lender };

const LEADS = 'in on at since until by of from for before after during'.split(' ');
/** Stands for a distance where there is none. */
const APART = 99;
/** Beyond these a distance says no more. */
const [NEAR, FAR] = [-2, 8];

/** A feature of lenders; `other` for the day of publication. */
function ofLender(other: number, of: (given: LenderGiven) => number | boolean): Feature<DayGiven>[1] {
  return (given) => (given.lender === null ? other : of(given as LenderGiven));
}

/** What speaks for a day. */
export const DAY_FEATURES: readonly Feature<DayGiven>[] = [
  ['day: publication', ({ lender }) => lender === null],
  ['day: sentences back', ofLender(APART, ({ token, lender }) => within(token.sentence - lender.sentence))],
  [
    'day: paragraphs back',
    ofLender(APART, ({ document, token, lender }) =>
      within(paragraphOf(document, token.sentence) - paragraphOf(document, lender.sentence)),
    ),
  ],
  ['day: distance', ({ head, lender, between }) => signed(head, lender, between)],
  ['day: clauses', ({ clauses }) => clauses],
  ['day: commas', ({ between }) => between?.filter(({ text }) => text === ',').length ?? APART],
  ['day: verbs', ({ between }) => between?.filter(({ tag }) => tag === 'VERB').length ?? APART],
  ['day: lead', ofLender(ABSENT, leadOf)],
  ['day: grain', ({ value }) => value.length],
  ['day: from publication', ({ value, telling }) => daysApart(value, telling.published)],
  ['day: side', ({ value, telling }) => sideOf(value, telling.published)],
  [
    'day: one of them quoted',
    ofLender(0, ({ telling, head, lender }) => telling.isQuoted(head) !== telling.isQuoted(lender.from)),
  ],
  [
    'day: governor away',
    ofLender(APART, ({ between, head, lender }) => (between ? lender.governor - head : APART)),
  ],
  [
    'day: governed by a verb',
    ofLender(0, ({ document, lender }) => isVerb(document.tokens[lender.governor] as Token)),
  ],
  ['day: governed by a cue', ofLender(0, ({ telling, lender }) => telling.cues.has(lender.governor))],
  ['day: last before', ofLender(0, isLastBefore)],
  ['day: first', ofLender(0, ({ lender }) => lender.index === 0)],
  [
    'day: times in the text',
    ({ lenders, value }) => lenders.filter((lender) => lender.value === value).length,
  ],
  ['day: attribute', ofLender(0, isAttribute)],
  ['day: time', ofLender(0, ({ lender }) => lender.expression.type === 'TIME')],
];

const within = (distance: number): number => Math.max(NEAR, Math.min(FAR, distance));

/** Positive where the lender follows. */
function signed(head: number, lender: Lender | null, between: readonly Token[] | null): number {
  if (!lender || !between) return APART;
  return head < lender.from ? between.length + 1 : -between.length - 1;
}

/** The word that leads to an expression, its article left out. */
function leadOf({ document, lender }: LenderGiven): number {
  const at = (index: number) => tokenIn(document, index, lender.sentence)?.lower ?? '';
  const before = at(lender.from - 1);
  return LEADS.indexOf(/^(?:the|a|an)$/.test(before) ? at(lender.from - 2) : before);
}

/** Days between two dates on a scale of powers of two, negative for earlier ones. */
function daysApart(date: string, published: string): number {
  const days = (dayInside(date) ?? 0) - (dayInside(published) ?? 0);
  return Math.sign(days) * Math.log2(1 + Math.abs(days));
}

function isLastBefore({ token, lender, lenders }: LenderGiven): boolean {
  const next = lenders[lender.index + 1];
  return lender.sentence < token.sentence && (!next || next.sentence >= token.sentence);
}

/** “Friday's vote”, “the Jan. 10 meeting”. */
function isAttribute({ document, lender }: LenderGiven): boolean {
  return /^(?:NOUN|PROPN|PART)$/.test(tokenIn(document, lender.to, lender.sentence)?.tag ?? '');
}
