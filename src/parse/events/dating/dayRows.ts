import { tokenIn } from '../../dates/tokens.ts';
import { fill, namesOf } from '../../refiners/attribution/features/feature.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import type { Candidate } from '../candidates.ts';
import { clausesOf } from '../clauses.ts';
import type { Telling } from '../telling.ts';
import { DAY_FEATURES, type DayGiven } from './dayFeatures.ts';
import { type Lender, lendersAround } from './lenders.ts';
import { lendsTo } from './lendsTo.ts';
import { MENTION_FEATURES, type MentionGiven } from './mentionFeatures.ts';

/** The names of what stands in the row of a day, in its order. */
export const DATING_FEATURES: readonly string[] = [...namesOf(MENTION_FEATURES), ...namesOf(DAY_FEATURES)];

/** How many features the days of an event have in common: the rows begin with them. */
export const MENTION_LENGTH = MENTION_FEATURES.length;

/** A text with what may lend its events their dates. */
export interface DatingContext {
  readonly document: TextDocument;
  readonly telling: Telling;
  readonly lenders: readonly Lender[];
}

/** A day that an event may have, in numbers; that of publication has no lender. */
export interface DayOption {
  readonly value: string;
  readonly lender: Lender | null;
  readonly row: Float64Array;
}

const WORDS_BEFORE = 4;

/** The days that an event may have: those of the lenders around it, and last that of publication. */
export function dayOptions(context: DatingContext, head: Candidate): DayOption[] {
  const { document, telling, lenders } = context;
  const token = document.tokens[head] as Token;
  const near = lendersAround(lenders, token.sentence).filter(lendsTo(document, telling, head));
  const mention: MentionGiven = {
    ...context,
    head,
    token,
    before: wordsBefore(document, head, token.sentence),
    around: near.filter(({ sentence }) => sentence === token.sentence).length,
  };
  const row = new Float64Array(DATING_FEATURES.length);
  fill(row, 0, MENTION_FEATURES, mention);
  const clauses = mention.around > 0 ? clausesOfSentence(document, token.sentence) : [];
  return [...near, null].map((lender) => {
    const given = dayGiven(mention, lender, telling.published, clauses);
    const own = row.slice();
    fill(own, MENTION_LENGTH, DAY_FEATURES, given);
    return { value: given.value, lender, row: own };
  });
}

function wordsBefore(document: TextDocument, head: Candidate, sentence: number): Token[] {
  const words: Token[] = [];
  for (let i = head - 1; i >= head - WORDS_BEFORE; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token) break;
    words.push(token);
  }
  return words;
}

function clausesOfSentence(document: TextDocument, index: number): readonly number[] {
  const sentence = document.sentences[index];
  return sentence ? clausesOf(document, sentence) : [];
}

/** Stands for the clauses between an event and a day that its sentence does not name. */
const APART = 99;

function dayGiven(
  mention: MentionGiven,
  lender: Lender | null,
  published: string,
  clauses: readonly number[],
): DayGiven {
  const { document, head, token } = mention;
  if (lender?.sentence !== token.sentence)
    return { ...mention, lender, value: lender?.value ?? published, between: null, clauses: APART };
  const [from, to] = head < lender.from ? [head + 1, lender.from] : [lender.to, head];
  const first = document.sentences[token.sentence]?.firstToken ?? 0;
  return {
    ...mention,
    lender,
    value: lender.value,
    between: document.tokens.slice(from, to),
    clauses: Math.abs((clauses[head - first] ?? 0) - (clauses[lender.from - first] ?? 0)),
  };
}
