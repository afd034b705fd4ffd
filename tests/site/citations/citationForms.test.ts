import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { bibtexForm } from '#site/citations/bibtexForm.ts';
import type { Citation } from '#site/citations/citation.ts';
import { citationForms } from '#site/citations/citationForms.ts';
import { cslForm } from '#site/citations/cslItem.ts';
import { htmlForm } from '#site/citations/htmlForm.ts';
import { markdownForm } from '#site/citations/markdownForm.ts';

const CITATION: Citation = {
  id: 'nine-years',
  title: 'Marta Lund, [13 May 2024]: “We *waited* for 5% & <b>$9_000</b>”',
  publisher: 'Tidewater & Sons Post',
  source: 'https://tidewater.example/ferry_vote?a=1&b=50%25',
  work: '',
  published: { value: '2024-05-14', certainty: 'implied' },
  record: 'On the Record, statement ',
  address: 'https://record.example/a%20b/quotes/nine-years/',
  content: [],
  bracketed: true,
};
const STATED: Citation = { ...CITATION, published: { value: '2024-05-14', certainty: 'stated' } };

const [read] = new Cite(bibtexForm(CITATION)).data;
assert.ok(read);

test('offers Markdown, HTML, BibTeX and CSL-JSON, in this order', () => {
  assert.deepEqual(
    citationForms(CITATION).map(({ name }) => name),
    ['markdown', 'html', 'bibtex', 'csl'],
  );
});

test('escapes in Markdown what would be mark-up, and links the id', () => {
  assert.equal(
    markdownForm(CITATION),
    'Marta Lund, \\[13 May 2024]: “We \\*waited\\* for 5% & \\<b>$9_000\\</b>” in [*Tidewater & Sons Post*](https://tidewater.example/ferry_vote?a=1\\&b=50%25), \\[14 May 2024]. ' +
      'On the Record, statement [nine-years](https://record.example/a%20b/quotes/nine-years/).',
  );
});

test('escapes in HTML what would be mark-up, and links the id', () => {
  assert.equal(
    htmlForm(CITATION),
    'Marta Lund, [13 May 2024]: “We *waited* for 5% &#x26; &#x3C;b>$9_000&#x3C;/b>” in <cite><a href="https://tidewater.example/ferry_vote?a=1&#x26;b=50%25">Tidewater &#x26; Sons Post</a></cite>, ' +
      '[14 May 2024]. On the Record, statement <a href="https://record.example/a%20b/quotes/nine-years/">nine-years</a>.',
  );
  const nowhere = { ...CITATION, address: undefined, source: undefined };
  assert.match(
    htmlForm(nowhere),
    /in <cite>Tidewater &#x26; Sons Post<\/cite>, .* statement <i>nine-years<\/i>\.$/,
  );
});

test('writes BibTeX that is read back as it was meant, with an inferred day as one text in brackets', () => {
  assert.match(bibtexForm(CITATION), /^@article\{nine-years,\n/);
  assert.equal(read.id, 'nine-years');
  assert.equal(read.title, CITATION.title);
  assert.equal(read['container-title'], CITATION.publisher);
  assert.equal(read.URL, CITATION.address);
  assert.equal(read.note, `On the Record, statement nine-years. Source: ${CITATION.source}`);
  assert.deepEqual(read.issued, { literal: '[14 May 2024]' });
  assert.match(bibtexForm(CITATION), /^\tyear = \{\[14 May 2024\]\}/m);
  assert.doesNotMatch(bibtexForm(CITATION), /month/);
  assert.equal(read.author, undefined);
});

test('writes in BibTeX a stated day as a date, and every sign of TeX so that it is only itself', () => {
  const [stated] = new Cite(bibtexForm(STATED)).data;
  assert.deepEqual(stated?.issued, { 'date-parts': [[2024, 5, 14]] });
  const outsideUrl = bibtexForm(CITATION).replace(/^\turl = .*$/m, '');
  assert.doesNotMatch(outsideUrl, /(?<!\\)[&%$#_]/);
});

test('reads back from BibTeX whatever stands in the words', () => {
  const sign = fc.constantFrom(...'aZ9\\{}~^<>&%$#_“”’‘«»—…éüßŁЛ東 .,:;[]()\'"-@=/|`?!');
  const title = fc.string({ unit: sign, minLength: 1, maxLength: 40 }).map((text) => `A${text.trim()}z`);
  fc.assert(
    fc.property(title, (words) => {
      const [item] = new Cite(bibtexForm({ ...STATED, title: words })).data;
      assert.equal(item?.title?.replace(/\s+/g, ' '), words.replace(/\s+/g, ' '));
    }),
    { numRuns: 300 },
  );
});

test('writes CSL-JSON that a program reads, without an author whom the text does not name', () => {
  const [item] = new Cite(JSON.parse(cslForm(CITATION))).data;
  assert.deepEqual(
    [item?.id, item?.type, item?.title, item?.['container-title'], item?.URL, item?.author],
    [
      'nine-years',
      'article-newspaper',
      CITATION.title,
      CITATION.publisher,
      'https://record.example/a%20b/quotes/nine-years/',
      undefined,
    ],
  );
  assert.deepEqual(item?.issued, { literal: '[14 May 2024]' });
  assert.deepEqual(JSON.parse(cslForm(STATED))[0].issued, { 'date-parts': [[2024, 5, 14]] });
});
