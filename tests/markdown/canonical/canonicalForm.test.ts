import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { canonicalForm } from '#markdown/canonical/canonicalForm.ts';
import { readArticle } from '#markdown/readArticle.ts';
import { writeArticle } from '#markdown/writeArticle.ts';
import { articleFront } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { paragraphSpans } from '#parse/text/paragraphs.ts';
import { assertMatchesFile, casesIn } from '../../fixtures.ts';
import { prose, quoteIn } from '../prose.ts';
import { fields, note, untidied } from './untidy.ts';

const format = (markdown: string) => canonicalForm(markdown, 'article', articleFront);

/** What the site reads of an article; where in the file it stands is left out. */
function read(markdown: string) {
  const file = new VFile({ path: 'article.md', value: markdown.replace(/^\uFEFF/, '') });
  const address = (id: string) => `/${id}/`;
  const article = readArticle(file, { speakerAddress: address, eventAddress: address });
  assert.deepEqual(file.messages.map(String), []);
  assert.ok(article);
  const { front, unmarked, elements, notes } = article;
  const { text, paragraphs, sentences } = unmarked;
  return {
    front,
    text,
    paragraphs,
    sentences,
    marks: unmarked.marks.map(({ position, ...mark }) => mark),
    html: elements.map((element) => toHtml(element)),
    notes: notes.map(({ on, content }) => ({ on, html: toHtml([...content]).replaceAll('\r\n', '\n') })),
  };
}

for (const { name, folder } of casesIn(path.join(import.meta.dirname, 'fixtures'))) {
  test(name.replaceAll('-', ' '), () => {
    const written = format(readFileSync(path.join(folder, 'input.md'), 'utf8'));
    assertMatchesFile(written ?? 'left as it is\n', path.join(folder, 'output.md'));
  });
}

test('what the importer writes is in canonical form, whatever the text holds', () => {
  fc.assert(
    fc.property(prose, fc.nat(), fc.nat(), fc.nat(), (text, which, a, b) => {
      const paragraphs = paragraphSpans(text);
      const marks = quoteIn(text, paragraphs[which % paragraphs.length] as Span, a, b);
      const front = { title: text.slice(0, 20).trim() || 'A title', published: '2024-05-14' };
      const { markdown } = writeArticle({ front, sourceText: text, paragraphs, sentences: [], marks });
      assert.equal(format(markdown), markdown);
    }),
    { numRuns: 60 },
  );
});

test('brings an article to a form that stays, and that reads the same', () => {
  fc.assert(
    fc.property(
      prose,
      fields,
      note,
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.infiniteStream(fc.nat(3)),
      (text, front, aside, which, a, b, dice) => {
        const paragraphs = paragraphSpans(text);
        const marks = quoteIn(text, paragraphs[which % paragraphs.length] as Span, a, b);
        const { markdown } = writeArticle({ front: {}, sourceText: text, paragraphs, sentences: [], marks });
        const body = markdown.slice(markdown.indexOf('---', 3) + 4);
        const untidy = untidied(front, body, marks.length > 0 ? aside : null, dice);
        const tidy = format(untidy);
        assert.ok(tidy !== null, 'left as it is');
        assert.deepEqual(read(tidy), read(untidy));
        assert.equal(format(tidy), tidy);
      },
    ),
    { numRuns: 60 },
  );
});
