import { globSync } from 'node:fs';
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

for (const folder of PURE) {
  const files = globSync(`${import.meta.dirname}/${folder}/**/*.test.ts`);
  if (files.length === 0) throw new Error(`There is no test in tests/${folder}`);
  for (const file of files.sort()) await import(pathToFileURL(file).href);
}
