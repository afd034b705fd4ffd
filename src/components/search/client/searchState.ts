/** The facets, in the order they are shown. */
export const FACETS = ['kind', 'who', 'article', 'named', 'day'] as const;
export type Facet = (typeof FACETS)[number];

const ORDERS = ['best', 'earliest', 'latest'] as const;
export type Order = (typeof ORDERS)[number];

/** What is searched for. Within a facet any of the keys will do, and none means all; between facets all must hold. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** The first and the last day to find, `YYYY-MM-DD`; empty where any day will do. */
  readonly from: string;
  readonly to: string;
  /** Whether a range of days lets through what carries no day, too. */
  readonly undated: boolean;
  readonly order: Order;
}

/** Reads `?q=europe&kind=statement&who=ned-price&order=latest`. */
export function readState(params: URLSearchParams): SearchState {
  return {
    query: (params.get('q') ?? '').trim(),
    chosen: {
      kind: params.getAll('kind'),
      who: params.getAll('who'),
      article: params.getAll('article'),
      named: params.getAll('named'),
      day: params.getAll('day'),
    },
    from: dayOrNone(params.get('from')),
    to: dayOrNone(params.get('to')),
    undated: params.get('undated') === 'too',
    order: orderNamed(params.get('order')),
  };
}

/** An order by its name; the best match where there is none of that name. */
export function orderNamed(name: string | null): Order {
  return ORDERS.find((order) => order === name) ?? 'best';
}

/** A day as it stands in the address; empty where that is none, or none of the calendar: 31 February. */
function dayOrNone(value: string | null): string {
  if (value === null || !/^\d{4}-\d\d-\d\d$/.test(value) || value < '0001') return '';
  const day = new Date(`${value}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : '';
}

/** The reverse of {@link readState}; what goes without saying is left out. */
export function writeState({ query, chosen, from, to, undated, order }: SearchState): URLSearchParams {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const facet of FACETS) for (const key of chosen[facet]) params.append(facet, key);
  if (from) params.set('from', from);
  if (to) params.set('to', to);
  if (undated && from + to) params.set('undated', 'too');
  if (order !== 'best') params.set('order', order);
  return params;
}

/** Whether there is anything to search for. */
export function isEmpty(state: SearchState): boolean {
  return state.query === '' && !hasChoices(state);
}

/** The words of a search, with nothing chosen. */
export function bare({ query, order }: SearchState): SearchState {
  return { ...readState(new URLSearchParams()), query, order };
}

/** A state with nothing chosen in a facet. */
export function without(state: SearchState, facet: Facet): SearchState {
  return { ...state, chosen: { ...state.chosen, [facet]: [] } };
}

/** A state with any day. */
export function onAnyDay(state: SearchState): SearchState {
  return { ...state, from: '', to: '', undated: false };
}

/** Whether the range of days ends before it begins. */
export function isReversed({ from, to }: SearchState): boolean {
  return to !== '' && from > to;
}

/** Whether anything is chosen from the lists or the calendar. */
export function hasChoices({ chosen, from, to }: SearchState): boolean {
  return from + to !== '' || FACETS.some((facet) => chosen[facet].length > 0);
}
