import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { readFields } from '#markdown/frontMatter.ts';
import { isMarkName, MARKS } from '#markdown/marks.ts';
import { readMarkdown } from '#markdown/plugins.ts';
import { readArticle } from '#markdown/readArticle.ts';
import { readEditorial } from '#markdown/readEditorial.ts';
import { eventFront } from '#model/event.ts';
import { redirectsFile } from '#model/redirect.ts';
import { speakerFront } from '#model/speaker.ts';
import { filledIn } from './filledIn.ts';
import { readJsonc } from './readJsonc.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: string | readonly string[];
}

const SNIPPETS = readJsonc(await readFile('.vscode/content.code-snippets', 'utf8')) as Readonly<
  Record<string, Snippet>
>;

const ARTICLE = [
  '---',
  'title: A vote',
  'published: 2022-01-10',
  'source:',
  '  publisher: The Harbour Gazette',
  '  text: sources/vote.txt',
  `  sha256: ${'a'.repeat(64)}`,
  '---',
  '',
].join('\n');

const ADDRESSES = { speakerAddress: String, eventAddress: String };

const bodyOf = ({ body }: Snippet): string => [body].flat().join('\n');

for (const [name, snippet] of Object.entries(SNIPPETS)) {
  for (const text of filledIn(bodyOf(snippet)))
    test(`reads without a fault: ${name}: ${text.split('\n')[0]}`, () => {
      const file = fileOf(snippet, text);
      const read = readerOf(snippet)(file);
      assert.deepEqual(file.messages.map(String), []);
      assert.ok(read !== null);
    });
}

test('there is a snippet for each mark, and for each of its attributes', () => {
  const written = new Map<string, Set<string>>();
  for (const snippet of Object.values(SNIPPETS))
    for (const text of filledIn(bodyOf(snippet)))
      visit(readMarkdown.parse(text), (node) => {
        if (!('attributes' in node) || !isMarkName(node.name)) return;
        const names = Object.keys(node.attributes ?? {});
        written.set(node.name, new Set([...(written.get(node.name) ?? []), ...names]));
      });
  const expected = Object.entries(MARKS).map(([mark, { required, optional }]) => [
    mark,
    [...required, ...optional].sort(),
  ]);
  assert.deepEqual(
    expected.map(([mark]) => [mark, [...(written.get(String(mark)) ?? [])].sort()]),
    expected,
  );
});

test('no two snippets have one prefix', () => {
  const prefixes = Object.values(SNIPPETS).map(({ prefix }) => prefix);
  assert.deepEqual(prefixes, [...new Set(prefixes)]);
});

/** The file that a snippet is a part of, or all of. */
function fileOf({ prefix, scope }: Snippet, text: string): VFile {
  if (scope === 'yaml') return new VFile({ path: 'redirects.yaml', value: text });
  if (prefix === 'fields-correction') return new VFile(ARTICLE.replace('---\n', `---\n${text}\n`));
  return new VFile(prefix.startsWith('fields-') ? text : `${ARTICLE}\n${text}\n`);
}

/** How such a file is read; null where it has faults. */
function readerOf({ prefix, scope }: Snippet): (file: VFile) => unknown {
  if (scope === 'yaml') return (file) => readFields(file, redirectsFile);
  if (prefix === 'fields-speaker' || prefix === 'fields-unnamed')
    return (file) => readEditorial(file, speakerFront);
  if (prefix === 'fields-event') return (file) => readEditorial(file, eventFront);
  return (file) => readArticle(file, ADDRESSES);
}
