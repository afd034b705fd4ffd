import { AT_ONCE, hidingFrom, showBelow } from './below.ts';
import type { IndexOpener } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import type { SearchState } from './searchState.ts';
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
    const moving = hidingFrom(performance.now() + AT_ONCE);
    const patience = setTimeout(() => signal.aborted || saySearching(parts), PATIENCE);
    await attempt(async () => {
      const index = await open();
      const showAdvice = await showResults(parts, index, state, { signal, attempt, moving });
      clearTimeout(patience);
      await showAdvice();
      if (!signal.aborted) await showFacets(parts, index, state, { signal, moving });
    });
    clearTimeout(patience);
    if (signal.aborted) return;
    delete parts.results.dataset.busy;
    showBelow();
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
