import { advise } from './advise.ts';
import { drawAdvice } from './drawAdvice.ts';
import type { OpenIndex } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import type { SearchState } from './searchState.ts';
import { termsOf, termsWithout } from './terms.ts';

/** A search whose results are drawn. */
interface Drawn {
  /** How many results it has. */
  readonly found: number;
  /** A later search stops it. */
  readonly signal: AbortSignal;
}

/** Says beside the results what may have been meant, where not every word was found; they are none the worse where that fails. */
export async function showAdvice(
  parts: SearchParts,
  index: OpenIndex,
  state: SearchState,
  { found, signal }: Drawn,
): Promise<void> {
  const marked = Array.from(parts.list.querySelectorAll('mark'), ({ textContent }) => textContent);
  const terms = termsOf(state.query);
  const unsure = found > 0 ? termsWithout(terms, marked) : terms;
  if (found > 0 && (terms.length < 2 || unsure.length === 0)) return;
  try {
    const advice = await advise(index, state, { found, unsure, root: parts.root, signal });
    if (advice && !signal.aborted) parts.advice.replaceChildren(...drawAdvice(advice, parts.speech));
  } catch (error) {
    if (!signal.aborted) console.warn(error);
  }
}
