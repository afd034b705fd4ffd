import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '#model/briefing.ts';
import { addressesIn, articleAddress } from '#site/addresses.ts';
import { articleThings } from '#site/structuredData/article.ts';
import { jsonLd } from '#site/structuredData/jsonLd.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing, OFFICIAL, STATED } from '../fixtures/briefing.ts';
import { mainThing, SITE } from './mainThing.ts';
import { type Node, thingsIn } from './validate.ts';

const VOICES = voicesOf(briefing());
const CORRECTED: Article = {
  ...STATED,
  corrections: [{ date: '2024-06-01', kind: 'correction', change: 'Nine members.' }],
};

const article = (one: Article) =>
  mainThing((address) => articleThings(one, VOICES, address, SITE), articleAddress(one.slug));

test('an article is based on its source, whose day is given where it is stated alone', async () => {
  assert.equal((await article(ARTICLE))['@type'], 'AnalysisNewsArticle');
  const publisher = { '@type': 'Organization', name: 'Tidewater Post' };
  assert.deepEqual((await article(ARTICLE)).isBasedOn, { '@type': 'CreativeWork', publisher });
  assert.deepEqual((await article(STATED)).isBasedOn, {
    '@type': 'CreativeWork',
    publisher,
    datePublished: '2024-05-14',
  });
  assert.equal((await article(STATED)).datePublished, undefined);
});

test('an article’s source has the headline, byline and language that its publisher gives', async () => {
  const known = { headline: 'Ferry gets its vote', byline: 'Ida Berg and Per Lund', language: 'en-GB' };
  const { isBasedOn } = await article({ ...STATED, source: { ...STATED.source, ...known } });
  const { headline, creditText, inLanguage } = isBasedOn as Node;
  assert.deepEqual({ headline, byline: creditText, language: inLanguage }, known);
});

test('an article is this site’s, with the picture that is drawn of it', async () => {
  const { author, image } = await article(STATED);
  assert.equal((author as Node).name, 'On the Record');
  assert.equal(image, 'https://example.org/record/pictures/articles/ferry-vote.png');
});

test('an article has its corrections, and was changed on the day of the newest', async () => {
  const { correction, dateModified } = await article(CORRECTED);
  assert.deepEqual(correction, [
    { '@type': 'CorrectionComment', name: 'Correction', text: 'Nine members.', datePublished: '2024-06-01' },
  ]);
  assert.equal(dateModified, '2024-06-01');
  assert.equal((await article(ARTICLE)).dateModified, undefined);
});

test('a correction says the words before and now, and which quotation it is about', async () => {
  const { correction } = await article({
    ...STATED,
    corrections: [
      { date: '2024-06-01', kind: 'correction', change: 'Who speaks.', was: 'A', now: 'B', on: 'nine-years' },
    ],
  });
  assert.deepEqual(correction, [
    {
      '@type': 'CorrectionComment',
      name: 'Correction',
      text: 'Who speaks.\nBefore: A\nNow: B',
      datePublished: '2024-06-01',
      about: { '@id': 'https://example.org/record/quotes/nine-years/#the-quotation' },
    },
  ]);
});

test('an article points to its quotations, to those that it names and to events, but to no source without a name', async () => {
  const { hasPart, mentions } = await article({
    ...ARTICLE,
    mentions: [...ARTICLE.mentions, { start: 0, end: 1, text: 'a', speaker: OFFICIAL.id, paragraph: 0 }],
  });
  assert.equal((hasPart as unknown[]).length, 3);
  assert.deepEqual(
    (mentions as { '@id': string }[]).map((one) => one['@id'].replace(/.*record/, '')),
    ['/speakers/marta-lund/#the-speaker', '/events/vote/#the-event', '/events/storm/#the-event'],
  );
  const quotes = ARTICLE.quotes.map((quote) => ({ ...quote, doubt: 'pronoun' as const }));
  const doubtful = (await article({ ...ARTICLE, quotes })).mentions as { '@id': string }[];
  assert.equal(doubtful.length, 2);
});

test('without an address of the site its own are relative to the page', () => {
  const [first] = thingsIn(
    jsonLd(articleThings(ARTICLE, VOICES, addressesIn(articleAddress(ARTICLE.slug), undefined), undefined)),
  );
  assert.equal(first?.url, 'index.html');
  assert.deepEqual(first?.isPartOf, { '@id': '../../index.html#site' });
  assert.equal(first?.image, undefined);
});

test('no headline ends the element that it stands in', () => {
  const title = '</script><!--<script>';
  const text = jsonLd(articleThings({ ...ARTICLE, title }, VOICES, addressesIn('/', SITE), SITE));
  assert.doesNotMatch(text, /</);
  assert.equal(thingsIn(text)[0]?.headline, title);
});
