import { drawFacets } from './drawFacets.ts';
import { countFacets } from './findResults.ts';
import type { OpenIndex } from './openIndex.ts';
import type { SearchParts } from './parts.ts';
import type { SearchState } from './searchState.ts';
import type { Attempt } from './showResults.ts';

/** Counts and draws the facets: behind the first results, since these do without what the facets know. */
export async function showFacets(
  { facets, speech }: SearchParts,
  index: OpenIndex,
  state: SearchState,
  { signal, moving }: Pick<Attempt, 'signal' | 'moving'>,
): Promise<void> {
  const [known, counts] = [await index.known(), await countFacets(index, state)];
  if (signal.aborted) return;
  moving();
  drawFacets(facets, speech, state, known, counts);
}
