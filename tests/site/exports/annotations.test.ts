import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '#model/briefing.ts';
import type { Annotation } from '#site/exports/annotations/annotationModel.ts';
import { annotationsOf } from '#site/exports/annotations/annotationsOf.ts';
import { codePointCounter } from '#site/exports/annotations/codePoints.ts';
import { selectorsIn } from '#site/exports/annotations/selectors.ts';
import { ARTICLE, at, briefing, TEXT } from '../fixtures/briefing.ts';

const SITE = new URL('https://example.org/record/');

function itemsOf(article: Article, site?: URL): readonly Annotation[] {
  return annotationsOf(article, briefing([article]), site).first?.items ?? [];
}

/** The bodies of the annotation with an id, in a line each. */
function bodiesOf(items: readonly Annotation[], id: string): readonly string[] {
  const found = items.find((item) => item.id.endsWith(`#${id}`));
  return (found?.body ?? []).map((body) =>
    body.type === 'TextualBody' ? body.value : `${body.purpose} ${body.source}`,
  );
}

test('each annotation leads back to its words, by the words around it and by its place in code points', () => {
  const codePoints = [...TEXT];
  const items = itemsOf(ARTICLE);
  assert.ok(items.length > 10);
  for (const { target } of items) {
    const [{ exact, prefix = '', suffix = '' }, { start, end }] = target.selector;
    assert.equal(codePoints.slice(start, end).join(''), exact);
    assert.ok(TEXT.includes(prefix + exact + suffix));
    assert.ok(prefix !== '' || start === 0);
    assert.ok(suffix !== '' || end === codePoints.length);
  }
});

test('each quote, cue, name, date and event has an annotation, and each an address of its own', () => {
  const items = itemsOf(ARTICLE, SITE);
  const ids = items.map(({ id }) => id.split('#')[1]);
  const { quotes, dates, events, notes } = ARTICLE;
  for (const id of [
    ...quotes.flatMap(({ segments }) => segments.map(({ anchor }) => anchor)),
    ...quotes.flatMap(({ id, cue }) => (cue === null ? [] : [`cue_${id}`])),
    ...[...dates, ...events].map(({ anchor }) => anchor),
    ...notes.map(({ letter }) => `note_${letter}`),
    `speaker_${at('chair Marta Lund').start}`,
  ])
    assert.ok(ids.includes(id), id);
  assert.equal(new Set(ids).size, items.length);
  assert.ok(
    items.every(({ id }) => id.startsWith('https://example.org/record/data/annotations/ferry-vote.jsonld#')),
  );
});

test('an emoji before the words counts one, and none is cut in two', () => {
  const text = `${'🕯'.repeat(20)} “Out” ${'🕯'.repeat(20)}`;
  const start = text.indexOf('“Out”');
  const article = { ...ARTICLE, sourceText: text };
  const [quote, position] = selectorsIn(article)({ start, end: start + 5 });
  assert.deepEqual([position.start, position.end], [21, 26]);
  assert.equal([...text].slice(21, 26).join(''), quote.exact);
  assert.equal(quote.prefix, `${'🕯'.repeat(15)} `);
  assert.equal(quote.suffix, ` ${'🕯'.repeat(15)}`);
  assert.equal(codePointCounter('a🕯b🕯c')(6), 4);
});

test('a confirmed speaker is linked; one that is not is only told of, as implied', () => {
  assert.deepEqual(bodiesOf(itemsOf(ARTICLE), 'nine-years'), [
    'quote, direct',
    'linking ../../quotes/nine-years/index.html',
    'identifying ../../speakers/marta-lund/index.html',
    'Speaker: Marta Lund',
    'Said: 2024-05-13 (stated, counted from an inferred day)',
  ]);
  const doubtful = {
    ...ARTICLE,
    quotes: ARTICLE.quotes.map((quote) => ({ ...quote, doubt: 'pronoun' as const })),
  };
  const bodies = bodiesOf(itemsOf(doubtful), 'nine-years');
  const inWords = 'Speaker: Marta Lund (implied: reached by pronoun, not confirmed)';
  assert.ok(bodies.includes(inWords));
  const naming = `speaker_${at('chair Marta Lund').start}`;
  assert.deepEqual(bodiesOf(itemsOf(doubtful), naming), ['speaker', inWords]);
  assert.deepEqual(bodiesOf(itemsOf(ARTICLE), naming), [
    'speaker',
    'identifying ../../speakers/marta-lund/index.html',
  ]);
  assert.ok(!bodies.some((body) => body.startsWith('identifying')));
  assert.ok(bodiesOf(itemsOf(ARTICLE), 'nobody-asked').includes('Speaker: not given'));
});

test('the date of an event that the text does not state is said to be implied', () => {
  assert.ok(bodiesOf(itemsOf(ARTICLE), 'on-storm').includes('Date: 2024-05-13 (implied). Status: reported'));
});

test('a full text is annotated where the site publishes it, an excerpt at its publisher’s', () => {
  const sources = [
    ARTICLE,
    {
      ...ARTICLE,
      rights: 'excerpt' as const,
      source: { ...ARTICLE.source, url: 'https://example.org/vote' },
    },
  ].map((article) => new Set(itemsOf(article).map(({ target }) => target.source)));
  assert.deepEqual(sources, [new Set(['../sources/ferry-vote.txt']), new Set(['https://example.org/vote'])]);
});

test('of an excerpt no words but those of the quotes’ sentences and dates are given', () => {
  const items = itemsOf({ ...ARTICLE, rights: 'excerpt' });
  const texts = items.map(({ target: { selector } }) => {
    const [{ exact, prefix = '', suffix = '' }] = selector;
    return prefix + exact + suffix;
  });
  assert.ok(texts.includes('May 16'));
  assert.ok(texts.some((text) => text.startsWith('“We have waited nine years,” chair Marta Lund')));
  assert.ok(!texts.some((text) => /board will|vote/.test(text)));
});
