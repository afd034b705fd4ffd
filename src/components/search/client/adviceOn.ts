import { advise } from './advise.ts';
import { drawAdvice } from './drawAdvice.ts';
import type { OpenIndex } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import { isReversed, type SearchState } from './searchState.ts';
import { termsOf, termsWithout } from './terms.ts';

/** A search whose first results are made. */
interface Made {
  /** How many results it has. */
  readonly found: number;
  readonly items: readonly Element[];
  /** A later search stops it. */
  readonly signal: AbortSignal;
}

/** Draws what may have been meant where not every word was found; nothing where that fails, since results are none the worse. */
export async function adviceOn(
  parts: SearchParts,
  index: OpenIndex,
  state: SearchState,
  { found, items, signal }: Made,
): Promise<readonly HTMLElement[]> {
  const marks = items.flatMap((item) => [...item.querySelectorAll('mark')]);
  const terms = termsOf(state.query);
  const unsure =
    found > 0
      ? termsWithout(
          terms,
          marks.map(({ textContent }) => textContent),
        )
      : terms;
  if (found > 0 && (terms.length < 2 || unsure.length === 0) && !isReversed(state)) return [];
  try {
    const advice = await advise(index, state, { found, unsure, root: parts.root, signal });
    return advice ? drawAdvice(advice, parts.speech) : [];
  } catch (error) {
    if (!signal.aborted) console.warn(error);
    return [];
  }
}
