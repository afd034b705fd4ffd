import type { UnmarkedArticle } from '#markdown/readMarks.ts';
import { isInside, type Span } from '#model/span.ts';
import { loseDependants } from './dependants.ts';
import { isKept, type Outcome, outcomesOf } from './outcomes.ts';
import { refuseOverlaps } from './refuseOverlaps.ts';
import type { Pair } from './singleOut.ts';
import { type StandingText, standingLines } from './standingLines.ts';

/** Where the lines and marks of an article stand in a new text. Spans are those of the folded texts. */
export interface Placing {
  readonly standing: StandingText;
  /** What becomes of each mark by its own words. */
  readonly alone: readonly Outcome[];
  /** The same, where what belongs to a lost statement goes with it. */
  readonly outcomes: readonly Outcome[];
  /** The marks that are kept, and where. */
  readonly pairs: readonly Pair[];
}

/** Places the lines of an article in a new text, and then its marks in what stands and in what is left. */
export function place({ text: former, sentences, marks }: UnmarkedArticle, text: string): Placing {
  const standing = standingLines(former, sentences, text);
  const alone = refuseOverlaps(outcomesOf(former, marks, text, standing));
  const outcomes = loseDependants(alone);
  const pairs = outcomes.filter(isKept).map(({ mark, at }): Pair => ({ place: mark, at }));
  return { standing, alone, outcomes, pairs };
}

/** What stands in both texts near a mark: marks of its sentence that are kept, and the lines that keep their order. */
export function anchorsOf(
  mark: Span,
  { sentences }: Pick<UnmarkedArticle, 'sentences'>,
  { standing, pairs }: Placing,
): Pair[] {
  const line = sentences.find((span) => isInside(mark, span));
  const beside = line === undefined ? [] : pairs.filter((pair) => isInside(pair.place, line));
  return [...beside, ...standing.lines.filter(({ inOrder }) => inOrder)];
}
