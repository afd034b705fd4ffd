import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { readContent } from '#briefing/readBriefing.ts';
import { isKept } from '#cli/import/revise/outcomes.ts';
import { reviseArticle } from '#cli/import/revise/reviseArticle.ts';
import { readArticle } from '#markdown/readArticle.ts';
import { ADDRESSES, contentFiles, imported, revised, revisions, texts } from './generated.ts';

const TEXT_FILE = 'sources/2024-05-14-a-bridge-2.txt';

test('keeps each mark that it calls found or moved on its very words, and loses none silently', () => {
  fc.assert(
    fc.property(revisions, ({ before: former, after }) => {
      const { filed, library, files } = imported(former);
      const before = filed.document.unmarked;
      const revision = reviseArticle(filed, revised(after), TEXT_FILE, library);
      const { outcomes } = revision.merge;
      assert.equal(outcomes.length, before.marks.length);

      const markdown = String(revision.files.at(-1)?.content);
      const written = readArticle(new VFile({ value: markdown }), ADDRESSES);
      assert.ok(written);
      for (const outcome of outcomes.filter(isKept)) {
        const { mark, at } = outcome;
        const words = before.text.slice(mark.start, mark.end);
        const there = written.unmarked.marks.filter(
          ({ name, start, end }) => name === mark.name && start === at.start && end === at.end,
        );
        assert.ok(
          there.some(
            ({ attributes: { id, is, by } }) =>
              id === mark.attributes.id && is === mark.attributes.is && by === mark.attributes.by,
          ),
        );
        assert.equal(written.unmarked.text.slice(at.start, at.end), words);
      }

      const kept = new Set(
        outcomes
          .filter(isKept)
          .flatMap(({ mark }) => (mark.name === 'quote' ? (mark.attributes.id ?? []) : [])),
      );
      const notes = filed.document.notes.map(({ on, position }) => ({
        on,
        raw: String(filed.file).slice(position?.start.offset, position?.end.offset),
      }));
      for (const { on, raw } of notes) {
        assert.equal(markdown.includes(raw), kept.has(on));
        if (!kept.has(on)) assert.ok(raw.split('\n').every((line) => revision.told.includes(line)));
      }

      const content = readContent(contentFiles([...files, ...revision.files]));
      const faults = content.files
        .filter(({ path }) => path.startsWith('articles/'))
        .flatMap(({ messages }) => messages.filter(({ fatal }) => fatal));
      assert.deepEqual(faults.map(String), []);
    }),
    { numRuns: 50 },
  );
});

test('finds everything where only white space changed, and leaves each line as it was', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { filed, library } = imported(text);
      const { merge, files } = reviseArticle(filed, revised(text.replaceAll(' ', '  ')), TEXT_FILE, library);
      assert.ok(merge.outcomes.every(({ kind }) => kind === 'found'));
      const body = (markdown: string) => markdown.slice(markdown.indexOf('\n---\n'));
      assert.equal(body(String(files.at(-1)?.content)), body(String(filed.file)));
    }),
    { numRuns: 15 },
  );
});
