import { element } from './dom.ts';
import { drawFacets } from './drawFacets.ts';
import { drawResult } from './drawResult.ts';
import { type Found, findResults } from './findResults.ts';
import type { OpenIndex } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import { isEmpty, type SearchState } from './searchState.ts';
import { summary } from './summary.ts';

/** Results drawn at once. */
const AT_ONCE = 10;

/** What a search is under. */
interface Attempt {
  /** A later search stops it. */
  readonly signal: AbortSignal;
  /** Does what is asked for later on, and says where it fails. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

/** Searches and draws facets, count and the first results. */
export async function showResults(
  parts: SearchParts,
  index: OpenIndex,
  state: SearchState,
  { signal, attempt }: Attempt,
): Promise<void> {
  const found = await findResults(index.pagefind, state, index.known);
  if (signal.aborted) return;
  drawFacets(parts.facets, state, index.known, found.counts);
  const items = await drawItems(parts, found, state, 0);
  if (signal.aborted) return;
  parts.list.replaceChildren(...items);
  parts.status.replaceChildren(...statusOf(state, found));
  offerMore(parts, found, state, { signal, attempt });
}

/** Draws results from an index on, as many as are shown at once. */
function drawItems(
  parts: SearchParts,
  found: Found,
  { query }: SearchState,
  from: number,
): Promise<Element[]> {
  const shown = found.results.slice(from, from + AT_ONCE).map(async (result) => {
    const inTitle = result.matchedMetaFields?.includes('title') ?? false;
    return drawResult(await result.data(), { ...parts, query, inTitle });
  });
  return Promise.all(shown);
}

/** Shows the button for further results where there are any; the first of them then has the focus. */
function offerMore(parts: SearchParts, found: Found, state: SearchState, { signal, attempt }: Attempt): void {
  const drawn = parts.list.childElementCount;
  const left = found.results.length - drawn;
  parts.more.hidden = left <= 0;
  parts.more.textContent = `Show ${Math.min(left, AT_ONCE)} more of ${left.toLocaleString('en-GB')}`;
  parts.more.onclick = () =>
    attempt(async () => {
      const items = await drawItems(parts, found, state, drawn);
      if (signal.aborted) return;
      parts.list.append(...items);
      items[0]?.querySelector('a')?.focus();
      offerMore(parts, found, state, { signal, attempt });
    });
}

function statusOf(state: SearchState, found: Found): (Node | string)[] {
  if (isEmpty(state)) return ['Type a word or a name, or choose from the lists.'];
  const [count, rest] = summary(state.query, found.results.length, found.kinds);
  const advice =
    found.results.length === 0 ? '. Try fewer words, the beginning of a word, or fewer filters.' : '';
  return [element('b', '', count), rest + advice];
}
