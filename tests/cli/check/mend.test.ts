import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import type { ContentFiles } from '#briefing/contentFiles.ts';
import type { ReadContent } from '#briefing/readBriefing.ts';
import { mend } from '#cli/check/mend.ts';
import { type TextEdit, warn } from '#markdown/problems.ts';

const ROOT = '/record/content';
const LAMP = `${ROOT}/events/lamp.md`;

/** The content of one event, checked by a rule that asks for edits of its text. */
function mendEvent(
  text: string,
  edits: (text: string, redirects: string) => readonly (readonly TextEdit[])[],
) {
  const content: ContentFiles = {
    articles: [],
    speakers: [],
    events: [new VFile({ path: LAMP, value: text })],
    sources: new Map(),
    unread: [],
    redirects: new VFile({ path: `${ROOT}/redirects.yaml`, value: '' }),
  };
  const check = ({ events, redirects }: ContentFiles): ReadContent => {
    for (const file of events)
      for (const fix of edits(String(file), String(redirects)))
        warn(file, { reason: 'Unexpected words', rule: 'other-day', fix });
    const nothing = { articles: [], speakers: new Map(), events: new Map(), redirects: [] };
    return { ...nothing, files: [...events, redirects] };
  };
  const { mended, files, content: left } = mend(content, ROOT, check, () => true);
  return {
    mended: mended.length,
    left: left.files.flatMap(({ messages }) => messages).length,
    files: Object.fromEntries(files.map(({ path, content }) => [path, content])),
  };
}

/** Each of the words in a text, to be taken off. */
const without = (word: string) => (text: string) =>
  Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => [
    { start: index, end: index + word.length, text: '' },
  ]);

test('makes the edits of every finding that has some', () => {
  assert.deepEqual(mendEvent('one x two x', without('x')), {
    mended: 2,
    left: 0,
    files: { [LAMP]: 'one  two ' },
  });
});

test('what cannot be mended at once is mended after it', () => {
  const pairs = (text: string) => {
    const at = text.indexOf('()');
    return at < 0 ? [] : [[{ start: at, end: at + 2, text: '' }]];
  };
  assert.deepEqual(mendEvent('((()))', pairs), { mended: 3, left: 0, files: { [LAMP]: '' } });
});

test('edits that overlap or touch are never made together, and each finding is mended wholly or not at all', () => {
  const both = (text: string) =>
    text === 'abcd'
      ? [
          [{ start: 0, end: 2, text: 'X' }],
          [
            { start: 2, end: 3, text: 'Y' },
            { start: 3, end: 4, text: 'Z' },
          ],
        ]
      : [];
  assert.deepEqual(mendEvent('abcd', both), { mended: 1, left: 0, files: { [LAMP]: 'Xcd' } });
});

test('words put in at one place come in the order of their findings', () => {
  const lines = (text: string) =>
    ['a', 'b'].filter((line) => !text.includes(line)).map((line) => [{ start: 0, end: 0, text: line }]);
  assert.deepEqual(mendEvent('c', lines).files, { [LAMP]: 'abc' });
});

test('a mend that undoes itself comes to an end, and is left to an editor', () => {
  const swap = (text: string) => [[{ start: 0, end: 1, text: text === 'a' ? 'b' : 'a' }]];
  assert.equal(mendEvent('a', swap).left, 1);
});

test('another file can be edited, and made where there is none; a source text cannot', () => {
  const redirect = (_: string, redirects: string) =>
    redirects === '' ? [[{ start: 0, end: 0, text: '- from: a\n  to: b\n', path: 'redirects.yaml' }]] : [];
  assert.deepEqual(mendEvent('c', redirect).files, { [`${ROOT}/redirects.yaml`]: '- from: a\n  to: b\n' });
  const source = () => [[{ start: 0, end: 0, text: 'x', path: 'sources/lamp.txt' }]];
  assert.deepEqual(mendEvent('c', source), { mended: 0, left: 1, files: {} });
});
