import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article, Quote, Speaker } from '#model/briefing.ts';
import { lettersOf, speakerIndexOf } from '#site/speakers/speakerIndex.ts';
import { speakerRecordsOf } from '#site/speakers/speakerRecords.ts';
import { ARTICLE, briefing, LUND, speaker } from '../fixtures/briefing.ts';

/** An article in which these speak, once each; null is nobody. */
function spoken(slug: string, speakers: readonly (Speaker | null)[]): Article {
  const [first] = ARTICLE.quotes;
  assert.ok(first);
  const quotes: Quote[] = speakers.map((one, i) => ({
    ...first,
    id: `${slug}-${i}`,
    article: slug,
    number: i + 1,
    by: one?.id ?? null,
  }));
  return { ...ARTICLE, slug, quotes, mentions: [] };
}

const official = (article: string, i: number): Speaker =>
  speaker(`${article}-official-${i}`, 'an official', { kind: 'unnamed', articles: [article] });
const OFFICIALS = Array.from({ length: 30 }, (_, i) => official('first', i));
const ELSEWHERE = official('second', 0);
const BOARD = speaker('board', 'The Harbour Board', { kind: 'organisation', affiliation: 'Harbour' });
const LETTER = speaker('letter', 'an open letter', { kind: 'document', articles: ['second'] });
const BANNED = speaker('banned', 'Åse Banks', { affiliation: 'Harbour' });
const SILENT = speaker('silent', 'Ida Holm');

const ALL = [LUND, ...OFFICIALS, ELSEWHERE, BOARD, LETTER, BANNED, SILENT];
const ARTICLES = [
  spoken('first', [LUND, ...OFFICIALS, BOARD, null]),
  spoken('second', [BANNED, LETTER, ELSEWHERE, LUND]),
];
const BRIEFING = briefing(ARTICLES, ALL);
const INDEX = speakerIndexOf(BRIEFING);
const idsOf = (records: readonly { voice: { id: string } | null }[]) => records.map(({ voice }) => voice?.id);

test('lists those with a name by name, and those who are not quoted apart', () => {
  assert.deepEqual(idsOf(INDEX.named), ['banned', 'board', 'marta-lund']);
  assert.deepEqual(idsOf(INDEX.notQuoted), ['silent']);
});

test('lists those without a name by article, each for itself though all are called the same', () => {
  const [first, second] = INDEX.unnamed;
  assert.equal(first?.article.slug, 'first');
  assert.deepEqual(idsOf(first?.records ?? []), [...OFFICIALS.map(({ id }) => id), undefined]);
  assert.ok(first?.records.every(({ statements }) => statements.length === 1));
  assert.deepEqual(idsOf(second?.records ?? []), ['letter', 'second-official-0']);
  assert.equal(INDEX.unnamedVoices.length, 32);
});

test('counts of a source that an editor found in two articles what each article has', () => {
  const both = { ...ELSEWHERE, articles: ['first', 'second'] };
  const index = speakerIndexOf(briefing([spoken('first', [both, both]), spoken('second', [both])], [both]));
  assert.deepEqual(
    index.unnamed.map(({ article, records }) => [article.slug, records[0]?.statements.length]),
    [
      ['first', 2],
      ['second', 1],
    ],
  );
});

test('groups by affiliation, none last, and by kind', () => {
  assert.deepEqual(
    INDEX.byAffiliation.map(({ name, records }) => [name, records.length]),
    [
      ['Harbour', 2],
      [undefined, 33],
    ],
  );
  assert.deepEqual(
    INDEX.byKind.map(({ name, records }) => [name, records.length]),
    [
      ['person', 2],
      ['organisation', 1],
      ['document', 1],
      ['unnamed', 31],
    ],
  );
});

test('parts a long list by letters, and leaves a short one whole', () => {
  assert.deepEqual(
    lettersOf(INDEX.named).map(({ name }) => name),
    [null],
  );
  const many = ['Ann Zorn', 'Bo Åkesson', 'Cy Adler'].flatMap((name) =>
    Array.from({ length: 9 }, (_, i) => speaker(`${name.toLowerCase().replace(/\W/g, '-')}-${i}`, name)),
  );
  const { named } = speakerIndexOf(briefing([spoken('many', many)], many));
  assert.deepEqual(
    lettersOf(named).map(({ name, records }) => [name, records.length]),
    [
      ['A', 18],
      ['Z', 9],
    ],
  );
  assert.equal(speakerRecordsOf(BRIEFING).size, ALL.length);
});
