import type { PlacedMark } from '#markdown/readMarks.ts';
import type { Span } from '#model/span.ts';
import { around } from './around.ts';
import { isWhole, placesOf } from './placesOf.ts';
import { singleOut } from './singleOut.ts';
import { isPossible, standsPartly } from './standing.ts';
import type { StandingText } from './standingLines.ts';

/** What becomes of a mark in the new text. Spans are those of the new text, folded. */
export type Outcome =
  | { readonly kind: 'found'; readonly mark: PlacedMark; readonly at: Span }
  | { readonly kind: 'moved'; readonly mark: PlacedMark; readonly at: Span; readonly because: MovedBecause }
  | {
      readonly kind: 'ambiguous';
      readonly mark: PlacedMark;
      readonly places: readonly Span[];
      readonly because: AmbiguousBecause;
    }
  | { readonly kind: 'gone'; readonly mark: PlacedMark; readonly because: GoneBecause };

export type Kept = Extract<Outcome, { readonly at: Span }>;
export type Lost = Exclude<Outcome, Kept>;

/** `order`: it stands before or after other words than it did; the others: words right beside it changed. */
export type MovedBecause = 'order' | 'changed-before' | 'changed-after' | 'changed-around';

/** `several` places that nothing tells apart; `short` words in one place, with nothing around them to tell that it is theirs; a place under another mark. */
export type AmbiguousBecause = 'several' | 'short' | 'overlap';

/** The `words` stand nowhere; or what the mark belongs to is lost: its statement's `first-passage`, its `statement`, the date it is counted from, the day of the quote around. */
export type GoneBecause = 'words' | 'first-passage' | 'statement' | 'counted-from';

export function isKept(outcome: Outcome): outcome is Kept {
  return outcome.kind === 'found' || outcome.kind === 'moved';
}

/** Says of each mark where its exact words stand in the new text, as far as that can be told without a guess. */
export function outcomesOf(
  former: string,
  marks: readonly PlacedMark[],
  text: string,
  standing: StandingText,
): Outcome[] {
  const byWords = Map.groupBy(marks, ({ start, end }) => former.slice(start, end));
  const outcomes = new Map<PlacedMark, Outcome>();
  for (const [words, same] of byWords) {
    const parts = same.some((mark) => !isWhole(mark, former));
    const candidates = placesOf(words, text, parts);
    const places = placesOf(words, former, parts);
    const possible = (place: Span, at: Span) => isPossible(standing, place, at);
    const pairs = singleOut(former, text, places, candidates, possible);
    for (const mark of same) {
      const open = candidates.filter((at) => possible(mark, at));
      const [only] = open;
      const at =
        only && open.length === 1 && standsPartly(standing, mark)
          ? only
          : pairs.find(({ place }) => place.start === mark.start)?.at;
      outcomes.set(mark, at ? kept(former, mark, text, at, standing) : lost(mark, open));
    }
  }
  return marks.flatMap((mark) => outcomes.get(mark) ?? []);
}

function lost(mark: PlacedMark, places: readonly Span[]): Outcome {
  if (places.length === 0) return { kind: 'gone', mark, because: 'words' };
  return { kind: 'ambiguous', mark, places, because: places.length > 1 ? 'several' : 'short' };
}

/** FOUND in a sentence that stands unchanged and in its order, or with so much of the same text on both sides; else MOVED. */
function kept(former: string, mark: PlacedMark, text: string, at: Span, standing: StandingText): Outcome {
  if (!isInOrder(mark, at, standing)) return { kind: 'moved', mark, at, because: 'order' };
  const lines = standing.lines.filter(({ place }) => place.start < mark.end && mark.start < place.end);
  const covered = lines.reduce(
    (sum, { place }) => sum + Math.min(place.end, mark.end) - Math.max(place.start, mark.start),
    0,
  );
  const isUnchanged = covered + Math.max(0, lines.length - 1) >= mark.end - mark.start;
  const { before, after } = around(former, mark, text, at);
  if (isUnchanged || (before > 0 && after > 0)) return { kind: 'found', mark, at };
  const because = before > 0 ? 'changed-after' : after > 0 ? 'changed-before' : 'changed-around';
  return { kind: 'moved', mark, at, because };
}

/** Whether all lines that keep their order stand on the same side of it as they did. */
function isInOrder(mark: Span, at: Span, { lines }: StandingText): boolean {
  return lines.every((line) => {
    if (line.place.start < mark.end && mark.start < line.place.end) return line.inOrder;
    if (!line.inOrder) return true;
    return line.place.end <= mark.start ? line.at.end <= at.start : at.end <= line.at.start;
  });
}
