import { element } from './dom.ts';
import { type SearchState, writeState } from './searchState.ts';

/** Another search that finds something. */
export interface Way {
  readonly state: SearchState;
  /** How many results it has, or how many more. */
  readonly count: number;
}

/** Marks a link to another search, which the page makes in place. */
export const WAY = 'data-way';

/** A link to another search. */
export function drawLink(state: SearchState, ...label: readonly (Node | string)[]): HTMLAnchorElement {
  const link = element('a', '', ...label);
  link.href = `?${writeState(state)}`;
  link.setAttribute(WAY, '');
  return link;
}
