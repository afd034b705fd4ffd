import type { Article } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import type { KnownDay } from '../knownDay.ts';
import { sayDate } from '../sayDate.ts';
import type { Voice } from '../voices.ts';
import {
  OPEN_END,
  packArticle,
  packVoice,
  type SearchFilters,
  type SearchKind,
  type SearchRecord,
  UNDATED,
} from './searchShape.ts';

/** The facets of a record that has neither voice nor day. */
export function facets(kind: SearchKind, articles: Iterable<Article>): SearchFilters {
  const article = [...new Set(articles)].map(packArticle);
  return { kind: [kind], article, who: [], named: [], speaker: [], day: [], on: [] };
}

export function voiceFacets(voice: Voice | null): Pick<SearchFilters, 'who' | 'named'> {
  if (voice === null) return { who: [], named: [] };
  return { who: [packVoice(voice)], named: [voice.named ? 'Named in the source' : 'Unnamed'] };
}

export function dayOf(said: KnownDay | null): { day?: string } {
  return said === null ? {} : { day: sayDate(said.value, 'medium') };
}

const DAY_KNOWN = { stated: 'Stated', counted: 'Counted', implied: 'Inferred' } as const;

export function dayFacets(said: KnownDay | null): Pick<SearchFilters, 'day' | 'on'> {
  if (said === null) return { day: ['None given'], on: [UNDATED] };
  const { first, last } = dayBounds(said.value);
  return {
    day: [DAY_KNOWN[said.certainty]],
    on: first === null && last === null ? [] : [`${first ?? OPEN_END}/${last ?? OPEN_END}`],
  };
}

/** Keys to order by, ascending and descending: what has no day comes last in both. */
export function orderBy(value: string | undefined): SearchRecord['sort'] {
  const { first, last } = value === undefined ? { first: null, last: null } : dayBounds(value);
  return { earliest: first ?? last ?? '9999', latest: last ?? first ?? '0000' };
}
