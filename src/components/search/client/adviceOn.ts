import { ADVICE_GLOBAL, ADVICE_SCRIPT, WORDS_FOLDER } from '#site/search/searchFolders.ts';
import type { DrawnAdvice } from './advice.ts';
import { element } from './dom.ts';
import type { OpenIndex } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import { runScript } from './runScript.ts';
import { isEmpty, isReversed, type SearchState } from './searchState.ts';
import { termsOf, termsWithout } from './terms.ts';

/** A search whose first results are made. */
interface Made {
  /** How many results it has. */
  readonly found: number;
  readonly items: readonly Element[];
  /** A later search stops it. */
  readonly signal: AbortSignal;
}

/**
 * Draws what may have been meant where not every word was found. Where that fails nothing but what goes without saying, since
 * results are none the worse.
 */
export async function adviceOn(
  parts: SearchParts,
  index: OpenIndex,
  state: SearchState,
  { found, items, signal }: Made,
): Promise<readonly HTMLElement[]> {
  if (isEmpty(state)) return [];
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
    const draw = await loadAdvice(parts.root);
    return await draw(parts.speech, index, state, { found, unsure, root: parts.root, signal });
  } catch (error) {
    if (!signal.aborted) console.warn(error);
    return found > 0 ? [] : [element('p', '', parts.speech.words.advice)];
  }
}

let loaded: DrawnAdvice | undefined;

async function loadAdvice(root: URL): Promise<DrawnAdvice> {
  if (loaded) return loaded;
  await runScript(new URL(`${WORDS_FOLDER}/${ADVICE_SCRIPT}`, root));
  const page = globalThis as { [ADVICE_GLOBAL]?: DrawnAdvice };
  loaded = page[ADVICE_GLOBAL];
  if (!loaded) throw new Error(`${WORDS_FOLDER}/${ADVICE_SCRIPT} is damaged`);
  delete page[ADVICE_GLOBAL];
  return loaded;
}
