import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concernedBy, correctedArticles, correctionAddress, correctionsOf } from '#site/corrections.ts';
import { ARTICLE, briefing } from './fixtures/briefing.ts';

const corrected = (slug: string, ...days: readonly string[]) => ({
  ...ARTICLE,
  slug,
  corrections: days.map((date) => ({ date, kind: 'correction' as const, change: 'x' })),
});

const RECORDS = correctedArticles(
  briefing([
    corrected('never'),
    corrected('early', '2024-05-15', '2024-05-16'),
    corrected('late', '2024-05-14', '2024-06-01', '2024-06-01'),
  ]),
);

test('lists corrections by article, newest first', () => {
  assert.deepEqual(
    RECORDS.map(({ article, corrections }) => [article.slug, corrections.map(({ date }) => date)]),
    [
      ['late', ['2024-06-01', '2024-06-01', '2024-05-14']],
      ['early', ['2024-05-16', '2024-05-15']],
    ],
  );
});

test('leads each to a place of its own, which stays when others are recorded', () => {
  assert.deepEqual(
    RECORDS.flatMap(({ article, corrections }) =>
      corrections.map((correction) => correctionAddress(article, correction)),
    ),
    [
      '/articles/late/#corrected_2024-06-01',
      '/articles/late/#corrected_2024-06-01_2',
      '/articles/late/#corrected_2024-05-14',
      '/articles/early/#corrected_2024-05-16',
      '/articles/early/#corrected_2024-05-15',
    ],
  );
});

test('those of a statement are its own alone, newest first', () => {
  const correction = (change: string, on?: string) => ({
    date: `2024-06-0${change}`,
    kind: 'update' as const,
    change,
    ...(on !== undefined && { on }),
  });
  const article = {
    ...ARTICLE,
    corrections: [correction('1', 'nine-years'), correction('2'), correction('3', 'nine-years')],
  };
  const [nineYears, other] = ARTICLE.quotes;
  assert.ok(nineYears && other);
  assert.deepEqual(
    correctionsOf(nineYears, article).map(({ change }) => change),
    ['3', '1'],
  );
  assert.deepEqual(correctionsOf(other, article), []);
  assert.deepEqual(
    article.corrections.map((one) => concernedBy(one, article)?.number),
    [1, undefined, 1],
  );
});
