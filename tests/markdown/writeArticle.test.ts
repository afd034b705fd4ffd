import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { fold } from '#markdown/fold.ts';
import { readArticle } from '#markdown/readArticle.ts';
import { type MarkToWrite, writeArticle } from '#markdown/writeArticle.ts';
import type { Span } from '#model/span.ts';
import { paragraphSpans } from '#parse/text/paragraphs.ts';
import { prose, quoteIn } from './prose.ts';

const FRONT = {
  title: 'A harbour and its ferries',
  published: '2024-05-14',
  source: { publisher: 'The Tidewater Post', text: 'sources/harbour.txt', sha256: 'a'.repeat(64) },
};

const ADDRESSES = {
  speakerAddress: (id: string) => `/speakers/${id}/`,
  eventAddress: (id: string) => `/events/${id}/`,
};

/** Writes a text of one paragraph, and the marks named by their words. */
function write(
  text: string,
  marks: readonly (Omit<MarkToWrite, 'start' | 'end'> & { readonly words: string })[] = [],
) {
  const placed = marks.map(({ name, attributes, words }) => {
    const start = text.indexOf(words);
    return { name, attributes, start, end: start + words.length };
  });
  const whole = { start: 0, end: text.length };
  return writeArticle({
    front: FRONT,
    sourceText: text,
    paragraphs: [whole],
    sentences: [whole],
    marks: placed,
  });
}

function body(markdown: string): string {
  return markdown.slice(markdown.indexOf('\n---\n') + 5).trim();
}

function read(markdown: string) {
  const file = new VFile({ path: 'written.md', value: markdown });
  return { article: readArticle(file, ADDRESSES), messages: file.messages.map(String) };
}

test('writes marks inside marks, with attributes in their order', () => {
  const { markdown, left } = write('“We sail on Monday,” Lund said.', [
    { name: 'date', words: 'Monday', attributes: { is: '2024-05-13' } },
    {
      name: 'quote',
      words: '“We sail on Monday,”',
      attributes: { id: 'lund-sail', by: 'maren-lund', partial: true },
    },
    { name: 'cue', words: 'said', attributes: { of: 'lund-sail' } },
  ]);
  assert.deepEqual(left, []);
  assert.equal(
    body(markdown),
    ':quote[“We sail on :date[Monday]{is=2024-05-13},”]{#lund-sail by=maren-lund partial} Lund :cue[said]{of=lund-sail}.',
  );
});

test('leaves the punctuation of news prose unescaped', () => {
  const text =
    'At 10:30 AP:Reuters wrote “Europeans will be [at the meeting] ...”; Q&A, AT&T, 3:1, https://a.b/c:8080 (sic).';
  assert.equal(body(write(text).markdown), text);
});

test('escapes what would read as markup or as a mark', () => {
  const text = ':date[x] and *stars*, [a]: b, <b>, # one, &amp;';
  const { markdown } = write(text);
  const { article, messages } = read(markdown);
  assert.deepEqual(messages, []);
  assert.equal(article?.unmarked.text, text);
  assert.deepEqual(article?.unmarked.marks, []);
});

test('says which marks it left because they overlap others', () => {
  const { markdown, left } = write('one two three four', [
    { name: 'date', words: 'one two', attributes: {} },
    { name: 'event', words: 'two three', attributes: { is: 'vote' } },
    { name: 'event', words: 'four', attributes: { is: 'count' } },
  ]);
  assert.deepEqual(
    left.map((mark) => mark.attributes.is),
    ['vote'],
  );
  assert.equal(body(markdown), ':date[one two] three :event[four]{is=count}');
});

test('puts each sentence on a line of its own, also inside a quote', () => {
  const text = '“One.  Two.”\tThree.';
  const sentences = ['“One.', 'Two.”', 'Three.'].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const paragraphs = [{ start: 0, end: text.length }];
  const marks: MarkToWrite[] = [{ name: 'quote', start: 0, end: 12, attributes: { id: 'one' } }];
  const { markdown } = writeArticle({ front: FRONT, sourceText: text, paragraphs, sentences, marks });
  assert.equal(body(markdown), ':quote[“One.\nTwo.”]{#one}\nThree.');
});

test('text in is text out, whatever it holds', () => {
  fc.assert(
    fc.property(prose, fc.nat(), fc.nat(), fc.nat(), (text, which, a, b) => {
      const paragraphs = paragraphSpans(text);
      const marks = quoteIn(text, paragraphs[which % paragraphs.length] as Span, a, b);
      const { markdown } = writeArticle({ front: FRONT, sourceText: text, paragraphs, sentences: [], marks });
      const { article, messages } = read(markdown);
      assert.deepEqual(messages, []);
      assert.equal(article?.unmarked.text, fold(text).text);
      assert.equal(article?.unmarked.marks.length, marks.length);
    }),
    { numRuns: 500 },
  );
});
