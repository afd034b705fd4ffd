import type { SearchRecord } from '#site/search/searchShape.ts';

/** A statement about the harbour, to be changed by tests. */
export const RECORD: SearchRecord = {
  url: '/articles/harbour/#low-tide',
  content: 'The harbour stays shut, she said.',
  language: 'en',
  meta: { title: 'Ada Lowe' },
  filters: { kind: ['Statement'], who: [], article: [], named: [], speaker: [], day: ['None given'], on: [] },
  sort: { earliest: '9999', latest: '0000' },
};

const WORDS =
  'harbour tide council vote tower light ship storm café treaty border talks minister envoy'.split(' ');

/** So many records that differ in content, speaker, day and kind; the same at every call. */
export function manyRecords(count: number): SearchRecord[] {
  return Array.from({ length: count }, (_, i) => ({
    ...RECORD,
    url: `/articles/harbour-${i >> 3}/#statement-${i}`,
    content: Array.from(
      { length: 12 + (i % 9) },
      (_, at) => `${WORDS[(i * (at + 3) + at * at) % WORDS.length]}${(i * at) % 50}`,
    )
      .concat(`statement ${i} of the harbour council`)
      .join(' '),
    meta: { title: `Speaker ${i % 7}`, about: 'planned', day: `${1 + (i % 28)} Dec 2021` },
    filters: {
      kind: [(['Statement', 'Event', 'Article'] as const)[i % 3] ?? 'Statement'],
      who: [`speaker-${i % 7}|voice c1 s1|named|Speaker ${i % 7}`],
      article: [`harbour-${i >> 3}|Harbour ${i >> 3}`],
      named: [i % 7 ? 'Named in the source' : 'Unnamed'],
      speaker: [],
      day: [i % 2 ? 'Stated' : 'Inferred'],
      on: [`2021-12-${String(1 + (i % 28)).padStart(2, '0')}/2021-12-31`],
    },
    sort: { earliest: String(20211201 + (i % 28)), latest: String(20211201 + (i % 28)) },
  }));
}
