import { isVerb, tenseOf } from '../../dates/tense.ts';
import { tokenIn } from '../../dates/tokens.ts';
import { blankRow, fill, namesOf, rowLike } from '../../feature.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import type { Candidate } from '../candidates.ts';
import { looksAhead } from '../outlook.ts';
import type { DatingContext } from './datingContext.ts';
import { LENDER_FEATURES } from './lenderFeatures.ts';
import { type Lender, lendersAround } from './lenders.ts';
import { lendsTo } from './lendsTo.ts';
import { MENTION_FEATURES, type MentionGiven } from './mentionFeatures.ts';
import { APART, PAIR_FEATURES, type PairGiven } from './pairFeatures.ts';

/** The names of what stands in the row of a day, in its order. */
export const DATING_FEATURES: readonly string[] = [
  ...namesOf(MENTION_FEATURES),
  ...namesOf(LENDER_FEATURES),
  ...namesOf(PAIR_FEATURES),
];

/** How many features the days of an event have in common: the rows begin with them. */
export const MENTION_LENGTH = MENTION_FEATURES.length;
const PAIR_FROM = MENTION_LENGTH + LENDER_FEATURES.length;

/** A day that an event may have, in numbers; that of publication has no lender. */
export interface DayOption {
  readonly value: string;
  readonly lender: Lender | null;
  readonly row: Float64Array;
}

/** How many words before an event tell of it. */
const WORDS_BEFORE = 4;

/** The days that an event may have: those of the lenders around it, and last that of publication. */
export function dayOptions(context: DatingContext, head: Candidate): DayOption[] {
  const mention = mentionOf(context, head);
  const { lenders, rows, telling } = context;
  const near = lendersAround(lenders, mention.token.sentence).filter(lendsTo(mention));
  const shared = blankRow(DATING_FEATURES.length);
  fill(shared, 0, MENTION_FEATURES, mention);
  return [...near, null].map((lender) => {
    const row = rowLike(shared);
    row.set(rows[lender?.index ?? lenders.length] ?? [], MENTION_LENGTH);
    if (lender) fill(row, PAIR_FROM, PAIR_FEATURES, pairOf(context, mention, lender));
    else row.fill(APART, PAIR_FROM);
    return { value: lender?.value ?? telling.published, lender, row };
  });
}

function mentionOf({ document, telling, lenders }: DatingContext, head: Candidate): MentionGiven {
  const token = document.tokens[head] as Token;
  return {
    document,
    telling,
    lenders,
    head,
    token,
    tense: isVerb(token) ? tenseOf(document, head) : null,
    isAhead: looksAhead(document, head),
    before: wordsBefore(document, head, token.sentence),
    around: lenders.filter(({ sentence }) => sentence === token.sentence).length,
  };
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

function pairOf({ document, clausesIn }: DatingContext, mention: MentionGiven, lender: Lender): PairGiven {
  const { head, token } = mention;
  if (lender.sentence !== token.sentence) return { mention, lender, between: null, clauses: APART };
  const [from, to] = head < lender.from ? [head + 1, lender.from] : [lender.to, head];
  const first = document.sentences[token.sentence]?.firstToken ?? 0;
  const clauses = clausesIn(token.sentence);
  return {
    mention,
    lender,
    between: document.tokens.slice(from, to),
    clauses: Math.abs((clauses[head - first] ?? 0) - (clauses[lender.from - first] ?? 0)),
  };
}
