import { find } from './dom.ts';
import { loadPagefind } from './pagefind.ts';
import { readParts, type SearchParts } from './parts.ts';
import { orderNamed, readState, type SearchState, writeState } from './searchState.ts';
import { type OpenIndex, showResults } from './showResults.ts';

/** Milliseconds without a key until what is typed is searched for. */
const TYPING_PAUSE = 180;
/** Milliseconds after which a search says that it is under way. */
const PATIENCE = 300;

/** Brings the search page to life. Its state is its address, so that a search can be kept, shared and gone back to. */
export function startSearchPage(page: HTMLElement): void {
  const parts = readParts(page);
  const show = latestOnly(parts, opener(parts.root));
  const go = (state: SearchState, change: 'pushState' | 'replaceState' = 'pushState') => {
    const params = writeState(state).toString();
    history[change](null, '', params ? `?${params}` : location.pathname);
    show(state);
  };
  listen(parts, go);
  addEventListener('popstate', () => show(restore(parts)));
  for (const part of page.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
  foldOnNarrow(find(page, '[data-fold]', HTMLDetailsElement));
  show(restore(parts));
}

/** Where the facets have a column of their own they are always unfolded. */
function foldOnNarrow(facets: HTMLDetailsElement): void {
  const wide = matchMedia('(width >= 760px)');
  const follow = () => {
    facets.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}

type Go = (state: SearchState, change?: 'pushState' | 'replaceState') => void;

/** A search that is typed replaces the address; one that is sent, or chosen from a list, can be gone back from. */
function listen({ form, query, facets, from, to, order }: SearchParts, go: Go): void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  const typed = () => ({ ...addressState(), query: query.value.trim() });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    go(typed());
  });
  query.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => go(typed(), 'replaceState'), TYPING_PAUSE);
  });
  facets.addEventListener('change', () => go({ ...typed(), chosen: chosenIn(facets) }));
  for (const day of [from, to]) {
    day.addEventListener('change', () => go({ ...typed(), from: from.value, to: to.value }));
  }
  order.addEventListener('change', () => go({ ...typed(), order: orderNamed(order.value) }));
}

function addressState(): SearchState {
  return readState(new URLSearchParams(location.search));
}

/** Sets the form to what the address says. */
function restore({ query, from, to, order }: SearchParts): SearchState {
  const state = addressState();
  query.value = state.query;
  from.value = state.from;
  to.value = state.to;
  order.value = state.order;
  return state;
}

function chosenIn(facets: HTMLFormElement): SearchState['chosen'] {
  const boxes = [...new FormData(facets)].map(([facet, key]) => [facet, String(key)]);
  return readState(new URLSearchParams(boxes)).chosen;
}

/** Shows states one after the other: a later one stops the one before. Says so while it takes long, and where it fails. */
function latestOnly(
  parts: SearchParts,
  open: () => Promise<OpenIndex>,
): (state: SearchState) => Promise<void> {
  let latest = new AbortController();
  return async (state) => {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    const patience = setTimeout(() => signal.aborted || parts.status.replaceChildren('Searching…'), PATIENCE);
    try {
      await showResults(parts, await open(), state, signal);
    } catch (error) {
      console.warn(error);
      if (!signal.aborted) parts.status.replaceChildren(UNREADABLE);
    } finally {
      clearTimeout(patience);
    }
  };
}

const UNREADABLE =
  'The search could not be carried out. The timeline and the list of speakers hold every statement and event.';

/** Opens the index when it is first needed; tries again after a failure. */
function opener(root: URL): () => Promise<OpenIndex> {
  let opened: Promise<OpenIndex> | undefined;
  return () => {
    opened ??= open(root).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function open(root: URL): Promise<OpenIndex> {
  const pagefind = await loadPagefind(root);
  return { pagefind, known: await pagefind.filters() };
}
