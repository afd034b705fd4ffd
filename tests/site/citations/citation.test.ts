import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote } from '#model/briefing.ts';
import { articleCitation, type Citation, statementCitation } from '#site/citations/citation.ts';
import { citationRuns } from '#site/citations/citationRuns.ts';
import { voiceOf, voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing, dateMark, STATED } from '../fixtures/briefing.ts';

const VOICES = voicesOf(briefing());
const [NINE_YEARS, NOBODY, UNKIND] = ARTICLE.quotes;
assert.ok(NINE_YEARS && NOBODY && UNKIND);

const citation = (quote: Quote, article = ARTICLE) =>
  statementCitation(quote, article, voiceOf(VOICES, quote.by));
const read = (cited: Citation) =>
  citationRuns(cited)
    .map(({ text }) => text)
    .join('');
const plain = (quote: Quote, article = ARTICLE) => read(citation(quote, article));

test('cites speaker, role of that day, day, words, publication and this site', () => {
  assert.equal(
    plain(NINE_YEARS),
    'Marta Lund, [chair of the board], [13 May 2024]: “We have waited nine years,” … “We will not wait for a tenth.” ' +
      'in Tidewater Post, [14 May 2024]. On the Record, statement nine-years.',
  );
});

test('cites an article by our headline, and says whose that is', () => {
  assert.equal(
    read(articleCitation(ARTICLE)),
    `“${ARTICLE.title}” (headline by On the Record) in Tidewater Post, [14 May 2024]. On the Record, article ferry-vote.`,
  );
  assert.ok(read(articleCitation(STATED)).includes('Tidewater Post, 14 May 2024.'));
});

test('names the source by its publisher’s headline and by who wrote it, as far as they are known', () => {
  const of = (known: Partial<typeof ARTICLE.source>) =>
    read(articleCitation({ ...ARTICLE, source: { ...ARTICLE.source, ...known } })).replace(
      /^.* by On the Record\) /,
      '',
    );
  const rest = 'Tidewater Post, [14 May 2024]. On the Record, article ferry-vote.';
  const [headline, byline] = ['Ferry gets its vote', 'Ida Berg and Per Lund'];
  assert.equal(of({ headline, byline }), `in “Ferry gets its vote” by Ida Berg and Per Lund, ${rest}`);
  assert.equal(of({ headline }), `in “Ferry gets its vote”, ${rest}`);
  assert.equal(of({ byline }), `in Ida Berg and Per Lund, ${rest}`);
});

test('keeps the article’s phrase for a speaker without a name, and gives them no role', () => {
  assert.match(plain(UNKIND), /^An official close to the board, no day given: “unkind\.” in /);
});

test('cites what is not given as not given', () => {
  assert.match(plain(NOBODY), /^Speaker not given, no day given: “Nobody asked us,”/);
});

test('brackets a speaker whom no editor has confirmed, and with the name the role', () => {
  assert.match(plain({ ...UNKIND, doubt: 'pronoun' }), /^\[An official close to the board\], /);
  const doubtful: Quote = { ...NINE_YEARS, doubt: 'pronoun' };
  assert.match(plain(doubtful, STATED), /^\[Marta Lund, chair of the board\], 13 May 2024: /);
});

test('brackets a role that is known by an inferred day, or by that of the article alone', () => {
  assert.match(plain(NINE_YEARS, STATED), /^Marta Lund, chair of the board, 13 May 2024: /);
  const undated: Quote = { ...NINE_YEARS, said: null, day: null };
  assert.match(plain(undated, STATED), /^Marta Lund, \[chair of the board\], no day given: /);
  assert.equal(citation(undated, STATED).bracketed, true);
});

test('brackets a day exactly where it rests on an inferred one', () => {
  const withYear = {
    ...NINE_YEARS,
    day: { ...dateMark('Monday', '2024-05-13', 'date_1'), text: 'May 13, 2024', from: null },
  };
  const inferred = { ...NINE_YEARS, said: { value: '2024-05-13', certainty: 'implied' as const } };
  const cases = [
    [NINE_YEARS, ARTICLE, true],
    [NINE_YEARS, STATED, false],
    [withYear, ARTICLE, false],
    [inferred, STATED, true],
  ] as const;
  for (const [quote, article, expected] of cases)
    assert.equal(plain(quote, article).includes(', [13 May 2024]:'), expected);
});

test('explains brackets only where something stands in them', () => {
  assert.equal(citation(NOBODY).bracketed, true);
  assert.equal(citation(NOBODY, STATED).bracketed, false);
  assert.equal(citation({ ...UNKIND, doubt: 'cue' }, STATED).bracketed, true);
  const inferred: Quote = { ...NOBODY, said: { value: '2024-05-13', certainty: 'implied' } };
  assert.equal(citation(inferred, STATED).bracketed, true);
});

test('writes words that run over several lines as one', () => {
  const [segment] = NINE_YEARS.segments;
  assert.ok(segment);
  const broken = { ...NINE_YEARS, segments: [{ ...segment, text: '“We\nhave  waited.”' }] };
  assert.match(plain(broken), /: “We have waited\.” in /);
});
