import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { FIXTURE } from '../content.ts';

/** The quotations that are found in no source, where this is written of a speaker. */
async function unquotable(body: string): Promise<readonly unknown[]> {
  const content = await readContentFiles(FIXTURE);
  const speakers = content.speakers.map((file) =>
    file.stem === 'maren-lund' ? new VFile({ path: file.path, value: `${String(file)}${body}` }) : file,
  );
  const { files } = readContent({ ...content, speakers });
  return files.flatMap(({ messages }) =>
    messages.filter(({ ruleId }) => ruleId === 'quoted-words').map(({ actual }) => actual),
  );
}

test('a quotation is read across the lines of its paragraph, whatever ends them', async () => {
  assert.deepEqual(await unquotable('\nShe never said “I am\nfor sale” in public.\n'), ['I am\nfor sale']);
  assert.deepEqual(await unquotable('\r\nShe never said “I am\r\nfor sale” in public.\r\n'), [
    'I am\r\nfor sale',
  ]);
});

test('a link has its own paragraph quote what it leads to, and no other one', async () => {
  const linked = 'She said “so much”,\r\nas [she wrote](https://example.org/lund).\r\n';
  assert.deepEqual(await unquotable(`\r\n${linked}`), []);
  assert.deepEqual(await unquotable(`\r\n${linked}\r\nNever “no more”.\r\n`), ['no more']);
});
