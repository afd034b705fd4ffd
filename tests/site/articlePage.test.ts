import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import type { ContextRun } from '#model/briefing.ts';
import { paragraphViews } from '#site/articlePage.ts';
import { eventRecordsOf, layAhead } from '#site/eventRecords.ts';
import { excerptParagraph } from '#site/excerpt.ts';
import { html, textOf } from '#site/hast.ts';
import { markParagraph } from '#site/markParagraph.ts';
import { isPrintable } from '#site/printable.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, at, briefing, element } from './fixtures/briefing.ts';

const BRIEFING = briefing();
const EXCERPT = { ...ARTICLE, rights: 'excerpt' as const };
const views = (article = ARTICLE) => paragraphViews(article, voicesOf(BRIEFING), eventRecordsOf(BRIEFING));
const pageOf = (article = ARTICLE) => html(views(article).map((view) => view.element));

test('leaves every character of the source text as it is', () => {
  for (const [i, view] of views().entries()) {
    const paragraph = ARTICLE.paragraphs[i];
    assert.ok(paragraph);
    assert.equal(textOf([view.element]), textOf([paragraph.element]));
  }
});

test('gives all segments of an utterance the voice’s mark and one class', () => {
  const page = pageOf();
  assert.match(page, /<q class="quote voice c1 s1 u1" id="nine-years"/);
  assert.match(page, /<q class="quote voice c1 s1 u1" id="nine-years-2"/);
  assert.match(page, /<q class="quote voice c0 s0 u1" id="nobody-asked"/);
  assert.match(page, /<q class="quote voice c2 s2 u2" id="unkind"/);
});

test('keeps the shape with the first word', () => {
  assert.match(pageOf(), /<span class="first-word" data-speaks="Marta Lund: ">“We<\/span> have waited/);
});

test('keeps the shape with a first word that is a date', () => {
  const quote = element('q', { className: ['quote'], dataQuote: 'x' }, [
    element('time', {}, ['Today']),
    ', we go',
  ]);
  const marked = markParagraph(element('p', {}, [quote]), {
    voiceIn: () => ({ classes: 'voice c1 s1', name: 'Ann' }),
    formerIds: new Map(),
    notes: new Map(),
    readings: new Map(),
  });
  assert.match(
    html([marked]),
    /<span class="first-word" data-speaks="Ann: "><time>Today<\/time><\/span>, we go/,
  );
});

test('puts a note’s letter and number after the last segment, and neither into the text', () => {
  assert.match(
    pageOf(),
    /a tenth\.”<\/q><sup class="letter"><a id="noted_a" href="#note_a" aria-label="Note a" data-letter="a" data-number="1"><\/a>/,
  );
});

test('labels a quote where it begins, with the class of its segments there', () => {
  assert.deepEqual(
    views().map(({ labels }) => labels.map(({ quote, group }) => [quote.id, group])),
    [
      [['nine-years', 'u1']],
      [
        ['nobody-asked', 'u1'],
        ['unkind', 'u2'],
      ],
    ],
  );
});

test('lists beside a paragraph only events that lay ahead', () => {
  assert.deepEqual(
    views().map(({ planned }) => planned.map(({ event }) => event.id)),
    [[], ['vote']],
  );
});

test('lists a plan that ends ahead or has its day on that of publication, and nothing reported that does', () => {
  const on = (date: string, status: 'planned' | 'reported') => layAhead({ date, status }, ARTICLE.published);
  assert.ok(on('../2024-05-17', 'planned') && on('2024-05-14', 'planned') && on('2024-05', 'planned'));
  assert.ok(
    !on('2024-05-14', 'reported') && !on('../2024-05-17', 'reported') && !on('2024-05-13', 'planned'),
  );
});

test('shows of an excerpt the sentences that quotes stand in and, for the rest, how many words there are', () => {
  assert.deepEqual(
    views(EXCERPT).map((view) => textOf([view.element]).trim()),
    [
      '“We have waited nine years,” chair Marta Lund said on Monday. “We will not wait for a tenth.”',
      '… 7 words of the source, not shown … “Nobody asked us,” read a banner. A storm tore it down, which an official close to the board called “unkind.”',
    ],
  );
});

test('lets no other word of the source into an excerpt’s page', () => {
  const text = textOf(views(EXCERPT).map((view) => view.element));
  for (const words of ['The board', 'will vote', 'May 16']) assert.doesNotMatch(text, new RegExp(words));
});

/** An excerpt of one paragraph, in which one sentence is that of a quote. */
function excerptOf(text: string, sentence: string, paragraph: Element): string {
  const start = text.indexOf(sentence);
  const run: ContextRun = { part: 'reporter', start, end: start + sentence.length, text: sentence };
  const [quote] = ARTICLE.quotes;
  assert.ok(quote);
  const article = { ...EXCERPT, sourceText: text, quotes: [{ ...quote, context: [run] }] };
  const whole = { start: 0, end: text.length, element: paragraph, quotes: [], notes: [], events: [] };
  return html([excerptParagraph(article, whole)]).replace(/<\/?span[^>]*>/g, '');
}

test('makes an excerpt of a block quotation’s paragraph', () => {
  const block = element('blockquote', {}, [element('p', {}, ['He wrote this.\nIt rained. ', 'And “No.”'])]);
  assert.equal(
    excerptOf('He wrote this. It rained.   And “No.”', 'And “No.”', block),
    '<blockquote><p>… 5 words of the source, not shown … And “No.”</p></blockquote>',
  );
});

test('cuts what reaches over the end of a sentence, and keeps what lies within one', () => {
  const marked = element('p', {}, [
    element('em', {}, ['Hidden. Shown by ', element('a', { id: 'her' }, ['her'])]),
    ' alone. ',
    element('a', { id: 'him' }, ['He hid']),
    '.',
  ]);
  assert.equal(
    excerptOf('Hidden. Shown by her alone. He hid.', 'Shown by her alone.', marked),
    '<p>… 1 word of the source, not shown … Shown by <a id="her">her</a> alone.  … 2 words, not shown … </p>',
  );
});

test('shows nothing of a text that is not the source’s', () => {
  assert.throws(
    () => excerptOf('He wrote this.', 'He wrote this.', element('p', {}, ['She wrote this.'])),
    /source text/,
  );
});

test('knows which words of an excerpt may be printed', () => {
  assert.equal(isPrintable(ARTICLE, at('vote')), true);
  assert.equal(isPrintable(EXCERPT, at('vote')), false);
  assert.equal(isPrintable(EXCERPT, at('storm')), true);
});
