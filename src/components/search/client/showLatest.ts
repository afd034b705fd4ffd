import type { OpenIndex } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import type { SearchState } from './searchState.ts';
import { showResults } from './showResults.ts';

/** Milliseconds after which a search says that it is under way. */
const PATIENCE = 300;

const UNREADABLE =
  'The search could not be carried out. The timeline and the list of speakers hold every statement and event.';

/** Shows states one after the other: a later one stops the one before. Says so while it takes long, and where it fails. */
export function latestOnly(
  parts: SearchParts,
  open: () => Promise<OpenIndex>,
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
        if (!signal.aborted) showFailure(parts);
      }
    };
    const patience = setTimeout(() => signal.aborted || parts.status.replaceChildren('Searching…'), PATIENCE);
    await attempt(async () => showResults(parts, await open(), state, { signal, attempt }));
    clearTimeout(patience);
  };
}

/** Says where else to look, and leaves nothing of the last search. */
function showFailure({ status, list, more }: SearchParts): void {
  status.replaceChildren(UNREADABLE);
  list.replaceChildren();
  more.hidden = true;
}
