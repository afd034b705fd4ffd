import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { writeFieldHints } from '#preview/server/fieldHints.ts';
import { withFolder } from '../cli/run.ts';
import { inLanguageServer } from './languageServer.ts';

const SPEAKER = ['---', 'name: Ida Holm', 'kind: persn', 'nmae: x', '---', ''].join('\n');

test('the language server finds faults in the fields of a file, says what they hold, and offers values, in content alone', () =>
  withFolder(async (folder) => {
    // Such folders there are: Astro's own keys are in small letters, with nothing encoded.
    const project = path.join(folder, 'The Record é');
    const content = path.join(project, 'content');
    const file = path.join(content, 'speakers', 'ida-holm.md');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, SPEAKER);
    await writeFieldHints(project, content);
    const readMe = path.join(project, 'README.md');
    await inLanguageServer(project, { [file]: SPEAKER, [readMe]: SPEAKER }, async (ask) => {
      const found = (await ask(file, 'textDocument/diagnostic')) as Found;
      assert.deepEqual(
        found.items.map(({ range, message }) => `${range.start.line + 1}: ${message}`).sort(),
        [
          '3: Value is not accepted. Valid values: "person", "unnamed", "group", "organisation", "document".',
          '4: Property nmae is not allowed.',
        ],
      );
      assert.deepEqual(((await ask(readMe, 'textDocument/diagnostic')) as Found).items, []);
      const hover = await ask(file, 'textDocument/hover', { position: { line: 1, character: 1 } });
      assert.match(JSON.stringify(hover), /the article’s own phrase where it gives none/);
      const offered = (await ask(file, 'textDocument/completion', {
        position: { line: 2, character: 6 },
      })) as Offered;
      assert.deepEqual(offered.items.map(({ label }) => label).sort(), [
        'document',
        'group',
        'organisation',
        'person',
        'unnamed',
      ]);
    });
  }));

interface Found {
  readonly items: readonly {
    readonly range: { readonly start: { readonly line: number } };
    readonly message: string;
  }[];
}

interface Offered {
  readonly items: readonly { readonly label: string }[];
}
