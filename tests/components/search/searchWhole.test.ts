import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pagefind, ResultData } from '#components/search/client/pagefindApi.ts';
import { searchWhole } from '#components/search/client/searchWhole.ts';

const TEXTS = ['Jon Reed asked the council.', 'The council meets.', 'A storm is near.'];

/** A record of some texts that answers as Pagefind does: where no word begins as one asked for, with what it begins with. */
const pagefind: Pagefind = {
  search: async (query) => {
    const asked = (query ?? '').toLowerCase().split(' ');
    const all = TEXTS.map((content) => content.split(' ').map((word) => word.toLowerCase().replace('.', '')));
    const hitsOf = (term: string): ((word: string) => boolean) =>
      all.flat().some((word) => word.startsWith(term))
        ? (word) => word.startsWith(term)
        : (word) => term.startsWith(word);
    const results = all.flatMap((words, i) => {
      const places = asked.map((term) => words.flatMap((word, at) => (hitsOf(term)(word) ? [at] : [])));
      if (places.some((found) => found.length === 0)) return [];
      const data: ResultData = {
        raw_url: `/${i}`,
        content: TEXTS[i] ?? '',
        locations: places.flat(),
        meta: { title: '' },
        filters: {},
      };
      return [{ data: async () => data }];
    });
    return { results, filters: { kind: { Article: results.length } } };
  },
  filters: async () => ({}),
  options: async () => {},
};

const found = async (query: string): Promise<readonly string[]> => {
  const { results } = await searchWhole(pagefind, query, {}, 3);
  return Promise.all(results.map(async (result) => (await result.data()).raw_url));
};

test('a word that stands nowhere finds nothing, whatever shares its first letters', async () => {
  assert.deepEqual(await found('Jonson'), []);
  assert.deepEqual(await found('Jon'), ['/0']);
});

test('the beginning of a word finds it', async () => {
  assert.deepEqual(await found('coun'), ['/0', '/1']);
});

test('a word that stands nowhere is left out beside others', async () => {
  assert.deepEqual(await found('Jonson council'), ['/0', '/1']);
  assert.deepEqual(await found('Jonson near'), ['/2']);
});

test('words that stand in no text together find nothing', async () => {
  assert.deepEqual(await found('council storm'), []);
});
