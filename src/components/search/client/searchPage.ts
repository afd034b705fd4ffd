import { followArrows } from './arrows.ts';
import { hideBelow } from './below.ts';
import { find } from './dom.ts';
import { indexOpener } from './openIndex.ts';
import { readParts, type SearchParts } from './parts.ts';
import { isEmpty, orderNamed, readState, type SearchState, writeState } from './searchState.ts';
import { latestOnly } from './showLatest.ts';
import { followSlash } from './slashKey.ts';
import { WAY } from './way.ts';

/** Milliseconds without a key until what is typed is searched for. */
const TYPING_PAUSE = 180;

/** Brings the search page to life. Its state is its address, so that a search can be kept, shared and gone back to. */
export function startSearchPage(page: HTMLElement): void {
  const parts = readParts(page);
  const show = latestOnly(parts, indexOpener(parts.root));
  const go: Go = (state, step) => {
    enter(state, step);
    show(state);
  };
  listen(parts, go);
  addEventListener('popstate', () => {
    hideBelow();
    show(restore(parts));
  });
  followLinks(parts, go);
  followArrows(parts);
  followSlash(parts.query);
  foldOnNarrow(find(page, '[data-fold]', HTMLDetailsElement));
  const state = restore(parts);
  if (isEmpty(state)) parts.query.focus();
  else parts.results.focus({ preventScroll: true });
  show(state);
}

/** Links to other searches are followed in place, and what they find has the focus. */
function followLinks(parts: SearchParts, go: Go): void {
  const { results } = parts;
  results.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a[${WAY}]`) : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const state = readState(new URL(link.href).searchParams);
    results.focus();
    go(state, 'chosen');
    restore(parts);
  });
}

/** Where the facets have a column of their own they are always unfolded. */
function foldOnNarrow(facets: HTMLDetailsElement): void {
  const wide = matchMedia('(width >= 47.5em)');
  const follow = () => {
    facets.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}

/** How a search came about: word by word, by sending it, or by choosing from a list. */
type Step = 'typed' | 'sent' | 'chosen';

type Go = (state: SearchState, step: Step) => void;

/** Marks an entry of the history whose words are still being typed. */
const BEING_TYPED = 'typed' satisfies Step;

/** Makes a search the page's address. What was sent or chosen before can be gone back to; what was half typed cannot. */
function enter(state: SearchState, step: Step): void {
  const params = writeState(state).toString();
  const change = replacesEntry(params, step) ? 'replaceState' : 'pushState';
  history[change](step === 'typed' ? BEING_TYPED : null, '', params ? `?${params}` : location.pathname);
}

function replacesEntry(params: string, step: Step): boolean {
  const before = addressState();
  if (params === writeState(before).toString()) return true;
  if (step === 'chosen') return false;
  return history.state === BEING_TYPED || (step === 'typed' && isEmpty(before));
}

function listen({ form, query, facets, from, to, order }: SearchParts, go: Go): void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  const typed = () => ({ ...addressState(), query: query.value.trim() });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    go(typed(), 'sent');
  });
  query.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => go(typed(), 'typed'), TYPING_PAUSE);
  });
  facets.addEventListener('change', () => go({ ...typed(), chosen: chosenIn(facets) }, 'chosen'));
  for (const day of [from, to]) {
    day.addEventListener('change', () => go({ ...typed(), from: from.value, to: to.value }, 'chosen'));
  }
  order.addEventListener('change', () => go({ ...typed(), order: orderNamed(order.value) }, 'chosen'));
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
