import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

/**
 * Runs the tests of pure functions in the process of this file: they start no command and leave the environment alone, and what
 * each would load again (the tagger, the Markdown readers) is loaded once. `package.json` lists this file in their place, and
 * all other tests by themselves.
 */
const PURE = [
  ...[
    'model',
    'words',
    'parse',
    'markdown',
    'briefing',
    'site',
    'changes',
    'components',
    'single',
    'preview',
  ],
  ...['cli/bench', 'cli/fit', 'cli/import'],
];

const pureFiles = PURE.flatMap((folder) => {
  const files = globSync(`tests/${folder}/**/*.test.ts`);
  if (files.length === 0) throw new Error(`There is no test in tests/${folder}`);
  return files.sort();
});

test('every test is run, and once: here, or by itself', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const patterns = String(scripts['test:unit']).match(/tests\/[^"\s]+/g) ?? [];
  const byThemselves = patterns.flatMap((pattern) => globSync(pattern));
  assert.deepEqual([...byThemselves, ...pureFiles].sort(), globSync('tests/**/*.test.ts').sort());
});

for (const file of pureFiles) await import(pathToFileURL(file).href);
