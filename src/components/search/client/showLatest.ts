import type { IndexOpener } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import type { SearchState } from './searchState.ts';
import { showFacets } from './showFacets.ts';
import { showResults } from './showResults.ts';

/**
 * Milliseconds after which a search says that it is under way, and what stands below the results is hidden until they are
 * complete, so that nothing moves that a reader looks at. Until then a move is the answer to the last key.
 */
const PATIENCE = 300;

/** Whether a search is under way: `.pending` in the styles of the page, which is so when it opens. */
export function setPending(pending: boolean): void {
  document.documentElement.classList.toggle('pending', pending);
}

/** Shows states one after the other: a later one stops the one before. Says so while it takes long, and where it fails. */
export function latestOnly(
  parts: SearchParts,
  { open, close }: IndexOpener,
): (state: SearchState) => Promise<void> {
  let latest = new AbortController();
  return async (state) => {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    const attempt = async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        console.warn(error);
        await close();
        if (!signal.aborted) showFailure(parts);
      }
    };
    parts.results.dataset.busy = '';
    const waiting = setTimeout(() => signal.aborted || setPending(true), PATIENCE);
    const patience = setTimeout(() => signal.aborted || saySearching(parts), PATIENCE);
    await attempt(async () => {
      const index = await open();
      const showAdvice = await showResults(parts, index, state, { signal, attempt });
      clearTimeout(patience);
      await showAdvice();
      if (!signal.aborted) await showFacets(parts, index, state, signal);
    });
    clearTimeout(patience);
    clearTimeout(waiting);
    if (signal.aborted) return;
    delete parts.results.dataset.busy;
    setPending(false);
  };
}

function saySearching({ status, speech }: SearchParts): void {
  status.replaceChildren(speech.words.searching);
}

/** Says where else to look, and leaves nothing of the last search. */
function showFailure({ status, ordering, chosen, advice, list, more, speech }: SearchParts): void {
  status.replaceChildren(speech.words.failed);
  chosen.replaceChildren();
  ordering.hidden = true;
  advice.replaceChildren();
  list.replaceChildren();
  more.hidden = true;
}
