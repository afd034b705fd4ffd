import type { Feature } from '../../feature.ts';
import type { Token } from '../../text/document.ts';
import type { Lender } from './lenders.ts';
import { type MentionGiven, paragraphOf } from './mentionFeatures.ts';

/** An event with a lender that may lend it its date. */
export interface PairGiven {
  readonly mention: MentionGiven;
  readonly lender: Lender;
  /** What lies between them, where they share a sentence. */
  readonly between: readonly Token[] | null;
  /** How many clauses apart they are there. */
  readonly clauses: number;
}

/** Stands for a distance where there is none, as to the day of publication. */
export const APART = 99;
/** Beyond these a distance says no more. */
const [NEAR, FAR] = [-2, 8];

/** How an event stands to a lender. */
export const PAIR_FEATURES: readonly Feature<PairGiven>[] = [
  ['pair: sentences back', ({ mention, lender }) => within(mention.token.sentence - lender.sentence)],
  [
    'pair: paragraphs back',
    ({ mention: { document, token }, lender }) =>
      within(paragraphOf(document, token.sentence) - paragraphOf(document, lender.sentence)),
  ],
  ['pair: distance', signedDistance],
  ['pair: clauses', ({ clauses }) => clauses],
  ['pair: commas', ({ between }) => between?.filter(({ text }) => text === ',').length ?? APART],
  ['pair: verbs', ({ between }) => between?.filter(({ tag }) => tag === 'VERB').length ?? APART],
  [
    'pair: one of them quoted',
    ({ mention: { telling, head }, lender }) => telling.isQuoted(head) !== telling.isQuoted(lender.from),
  ],
  [
    'pair: governor away',
    ({ mention, lender, between }) => (between ? lender.governor - mention.head : APART),
  ],
  ['pair: last before', isLastBefore],
];

const within = (distance: number): number => Math.max(NEAR, Math.min(FAR, distance));

/** In tokens; positive where the lender follows. */
function signedDistance({ mention, lender, between }: PairGiven): number {
  if (!between) return APART;
  return mention.head < lender.from ? between.length + 1 : -between.length - 1;
}

function isLastBefore({ mention: { token, lenders }, lender }: PairGiven): boolean {
  const next = lenders[lender.index + 1];
  return lender.sentence < token.sentence && (!next || next.sentence >= token.sentence);
}
