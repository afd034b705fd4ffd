import { type SearchRecord, unpackVoice } from '#site/search/searchShape.ts';

/** A search by what stands in the address of the search page. */
export interface BenchQuery {
  readonly name: string;
  readonly params: string;
}

export interface BenchQueries {
  /** Those that are timed. */
  readonly timed: readonly [BenchQuery, ...BenchQuery[]];
  /** All whose results are compared, the timed ones first. */
  readonly compared: readonly BenchQuery[];
}

/** In which share of the records a common word stands. */
const COMMON = 1 / 20;

/** Searches that an index answers, with words chosen by how many of its records have them; the same for the same records. */
export function queriesFor(records: readonly SearchRecord[]): BenchQueries {
  const words = wordsByCount(records);
  const [rare = ''] = words.keys();
  const most = [...words.keys()].at(-1) ?? '';
  const common = [...words].find(([, count]) => count >= records.length * COMMON)?.[0] ?? most;
  const two = twoWords(records, words);
  const timed: BenchQueries['timed'] = [
    query('a rare word', { q: rare }),
    query('a word of one record in 20', { q: common }),
    query('two words', { q: two }),
    query('a word, two filters', { q: common, ...filtersWith(records, common) }),
    query('a filter alone', { kind: 'event' }),
    query('the word of most records', { q: most }),
  ];
  return {
    timed,
    compared: [
      ...timed,
      query('the beginning of a word', { q: common.slice(0, 3) }),
      query('a phrase', { q: `"${two}"` }),
      query('a voice', { who: mostHeard(records) }),
      query('the earliest first', { q: common, order: 'earliest' }),
      query('the latest first', { kind: 'statement', order: 'latest' }),
      query('a range of days', { q: most, from: '2018-01-01', to: '2018-12-31' }),
      query('no such word', { q: 'xqzxqz' }),
    ],
  };
}

function query(name: string, params: Readonly<Record<string, string>>): BenchQuery {
  return { name, params: new URLSearchParams(params).toString() };
}

const PLAIN_WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}{4,}(?![\p{L}\p{N}’'-])/gu;

/** In how many records each word stands, the rarest first: those in lower case of four letters and more. */
function wordsByCount(records: readonly SearchRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of records)
    for (const word of new Set(content.match(PLAIN_WORD))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1)));
}

/** Two words that stand side by side, neither of them rare nor common: the first such. */
function twoWords(records: readonly SearchRecord[], words: ReadonlyMap<string, number>): string {
  const isMiddling = (word = '') => {
    const count = words.get(word) ?? 0;
    return count > records.length / 200 && count < records.length * COMMON;
  };
  for (const { content } of records) {
    const found = content.split(' ');
    const at = found.findIndex((word, i) => isMiddling(word) && isMiddling(found[i + 1]));
    if (at >= 0) return found.slice(at, at + 2).join(' ');
  }
  throw new Error('Unexpected records without two middling words side by side, expected more of them');
}

/** Filters that let a statement with a word through. */
function filtersWith(records: readonly SearchRecord[], word: string): Readonly<Record<string, string>> {
  const statement = records.find(
    ({ filters, content }) => filters.kind[0] === 'Statement' && content.match(PLAIN_WORD)?.includes(word),
  );
  const day = statement?.filters.day[0] ?? '';
  return { kind: 'statement', ...(day && { day: day.toLowerCase().replaceAll(' ', '-') }) };
}

/** The voice of most statements, by its id. */
function mostHeard(records: readonly SearchRecord[]): string {
  const voices = Map.groupBy(
    records.filter(({ filters }) => filters.kind[0] === 'Statement'),
    ({ filters }) => unpackVoice(filters.who[0] ?? '').id,
  );
  const named = [...voices].filter(([id]) => id !== '');
  return named.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
