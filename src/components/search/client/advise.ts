import { corrections } from './corrections.ts';
import { findResults } from './findResults.ts';
import { wordsNear } from './knownWords.ts';
import type { OpenIndex } from './openIndex.ts';
import {
  bare,
  FACETS,
  type Facet,
  hasChoices,
  isEmpty,
  isReversed,
  onAnyDay,
  type SearchState,
  without,
} from './searchState.ts';
import { type Term, termsOf } from './terms.ts';
import type { Way } from './way.ts';

/** What a wider search leaves out of another: a word, what is chosen in a facet, the range of days, or every choice. */
export type Left = { readonly word: string } | { readonly facet: Facet } | 'days' | 'choices';

export interface Advice {
  /** The search with the ends of its range exchanged, where that ends before it begins. */
  readonly exchanged?: Way | undefined;
  /** Words of the search that stand nowhere. The search does without them where it has others. */
  readonly unknown: readonly string[];
  /** The search with words of the record in the place of those that are not. */
  readonly corrected: readonly Way[];
  readonly wider: readonly (Way & { readonly left: Left })[];
}

/** What is known of a search before it is advised on. */
interface Attempt {
  /** How many results it has. */
  readonly found: number;
  /** Those of its words that may stand nowhere. */
  readonly unsure: readonly Term[];
  /** Where the site begins. */
  readonly root: URL;
  /** A later search stops it. */
  readonly signal: AbortSignal;
}

/**
 * What may have been meant by a search that found nothing, or not all of its words: only what the record has, and how much
 * of it. Undefined where every word was found.
 * @throws where it is stopped.
 */
export async function advise(
  index: OpenIndex,
  state: SearchState,
  { found, unsure, root, signal }: Attempt,
): Promise<Advice | undefined> {
  const count = async (other: SearchState) => {
    signal.throwIfAborted();
    return (await findResults(index, other)).results.length;
  };
  const counted = async <Other extends { readonly state: SearchState }>(others: readonly Other[]) => {
    const ways: (Other & Way)[] = [];
    for (const other of others) ways.push({ ...other, count: await count(other.state) });
    return ways.filter((way) => way.count > 0);
  };
  const reversed = isReversed(state);
  if (isEmpty(state)) return undefined;
  const unknown: string[] = [];
  for (const { text } of unsure) if ((await count({ ...bare(state), query: text })) === 0) unknown.push(text);
  if (found > 0 && unknown.length === 0 && !reversed) return undefined;
  const near = new Map<string, readonly string[]>();
  for (const word of unknown) near.set(word, await wordsNear(word, root).catch(noWords));
  const queries = corrections(state.query, near);
  const exchanged = { ...state, from: state.to, to: state.from };
  return {
    exchanged: reversed ? { state: exchanged, count: await count(exchanged) } : undefined,
    unknown,
    corrected: await counted(queries.map((query) => ({ state: { ...state, query } }))),
    wider: found > 0 ? [] : await counted(widerThan(state)),
  };
}

/** Searches that leave out one thing of another, or every choice. */
function widerThan(state: SearchState): { readonly state: SearchState; readonly left: Left }[] {
  const terms = termsOf(state.query);
  const words = terms.length < 2 ? [] : terms;
  const facets = FACETS.filter((facet) => state.chosen[facet].length > 0);
  const hasDays = state.from + state.to !== '';
  const choices = facets.length + Number(hasDays);
  return [
    ...facets.map((facet) => ({ state: without(state, facet), left: { facet } })),
    ...(hasDays ? [{ state: onAnyDay(state), left: 'days' as const }] : []),
    ...(choices > 1 ? [{ state: bare(state), left: 'choices' as const }] : []),
    ...words.map(({ text, start, end }) => ({
      state: { ...state, query: cut(state.query, start, end) },
      left: { word: text },
    })),
  ].filter(({ state: other }) => other.query !== '' || hasChoices(other));
}

function cut(query: string, start: number, end: number): string {
  return `${query.slice(0, start)} ${query.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** The search itself is none the worse for words that cannot be read. */
function noWords(error: unknown): [] {
  console.warn(error);
  return [];
}
