import type { IndexOpener } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import { isEmpty, type SearchState } from './searchState.ts';
import { showAdvice } from './showAdvice.ts';
import { showFacets } from './showFacets.ts';
import { showResults } from './showResults.ts';

/** Milliseconds after which a search says that it is under way. */
const PATIENCE = 300;

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
    document.documentElement.classList.toggle('asked', !isEmpty(state));
    const patience = setTimeout(() => signal.aborted || saySearching(parts), PATIENCE);
    await attempt(async () => {
      const index = await open();
      const found = await showResults(parts, index, state, { signal, attempt });
      clearTimeout(patience);
      await showAdvice(parts, index, state, { signal, found: found.results.length });
      if (!signal.aborted) await showFacets(parts, index, state, signal);
    });
    clearTimeout(patience);
    if (!signal.aborted) delete parts.results.dataset.busy;
  };
}

function saySearching({ status, speech }: SearchParts): void {
  status.replaceChildren(speech.words.searching);
}

/** Says where else to look, and leaves nothing of the last search. */
function showFailure({ status, advice, list, more, speech }: SearchParts): void {
  status.replaceChildren(speech.words.failed);
  advice.replaceChildren();
  list.replaceChildren();
  more.hidden = true;
}
