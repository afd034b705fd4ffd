import { fillText } from '#site/fillIn.ts';
import { adviceOn } from './adviceOn.ts';
import { element } from './dom.ts';
import { drawChosen } from './drawChosen.ts';
import { drawLeftOut } from './drawLeftOut.ts';
import { drawResult } from './drawResult.ts';
import { DRAWN_AT_ONCE, type Found, findResults } from './findResults.ts';
import { leftOut } from './leftOut.ts';
import type { OpenIndex } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import { hasChoices, isEmpty, type SearchState } from './searchState.ts';
import { summary } from './summary.ts';

/** What a search is under. */
export interface Attempt {
  /** A later search stops it. */
  readonly signal: AbortSignal;
  /** Does what is asked for later on, and says where it fails. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  /** To be called before anything on the page moves. */
  readonly moving: () => void;
}

/** Milliseconds for which results wait for advice, that it may stand above them and move nothing. */
const ADVICE_PATIENCE = 300;

/**
 * Searches and draws count and first results, unless a later search has stopped it. Gives what draws the advice that was not
 * ready with them: below results, so that it moves none.
 */
export async function showResults(
  parts: SearchParts,
  index: OpenIndex,
  state: SearchState,
  { signal, attempt, moving }: Attempt,
): Promise<() => Promise<void>> {
  const found = await findResults(index, state);
  const count = found.results.length;
  const items = signal.aborted ? [] : await drawItems(parts, found, state, 0);
  const chosen = hasChoices(state) ? drawChosen(state, await index.known(), parts.speech) : [];
  const left = await leftOut(index, state, count);
  const advice = adviceOn(parts, index, state, { found: count, items, signal });
  const ready = count > 0 ? await Promise.race([advice, noneAfter(ADVICE_PATIENCE)]) : undefined;
  if (signal.aborted) return async () => {};
  moving();
  document.documentElement.classList.toggle('asked', !isEmpty(state));
  parts.list.replaceChildren(...items);
  const missing = left ? [' ', drawLeftOut(left, parts.speech)] : [];
  parts.status.replaceChildren(...statusOf(parts, state, found), ...missing);
  parts.ordering.hidden = count < 2;
  parts.chosen.replaceChildren(...chosen);
  parts.advice.replaceChildren(...(ready ?? []));
  parts.list[count > 0 && !ready ? 'after' : 'before'](parts.advice);
  offerMore(parts, found, state, { signal, attempt });
  return async () => {
    const drawn = ready ?? (await advice);
    if (signal.aborted) return;
    moving();
    parts.advice.replaceChildren(...drawn);
  };
}

const noneAfter = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));

/** Draws results from an index on, as many as are shown at once. */
function drawItems(
  parts: SearchParts,
  found: Found,
  { query }: SearchState,
  from: number,
): Promise<Element[]> {
  const shown = found.results.slice(from, from + DRAWN_AT_ONCE).map(async (result) => {
    const inTitle = result.matchedMetaFields?.includes('title') ?? false;
    return drawResult(await result.data(), { ...parts, query, inTitle });
  });
  return Promise.all(shown);
}

/** Shows the button for further results where there are any; the first of them then has the focus. */
function offerMore(
  parts: SearchParts,
  found: Found,
  state: SearchState,
  { signal, attempt }: Pick<Attempt, 'signal' | 'attempt'>,
): void {
  const { list, more, speech } = parts;
  const drawn = list.childElementCount;
  const left = found.results.length - drawn;
  more.hidden = left <= 0;
  more.textContent = fillText(speech.words.more, {
    some: String(Math.min(left, DRAWN_AT_ONCE)),
    left: left.toLocaleString(speech.language),
  });
  more.onclick = () =>
    attempt(async () => {
      const items = await drawItems(parts, found, state, drawn);
      if (signal.aborted) return;
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      offerMore(parts, found, state, { signal, attempt });
    });
}

function statusOf({ speech }: SearchParts, state: SearchState, found: Found): (Node | string)[] {
  if (isEmpty(state)) return [speech.words.start];
  return summary(speech, state.query, found.results.length, found.kinds, {
    chosen: hasChoices(state),
    strong: (text) => element('b', '', text),
  });
}
