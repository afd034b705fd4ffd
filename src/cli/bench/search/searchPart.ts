import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, GET_BROWSER } from '../../findBrowser.ts';
import { benchSearch } from './benchSearch.ts';

/** How often each figure is taken: an odd number, and a smaller one where it is to go quickly. */
const RUNS = { full: 7, quick: 3 };

/** The tables of the search, or a line that says what is missing to measure it: the built site in `dist/` (`DIST` names another) or a browser. */
export async function searchPart(
  pages: number,
  quick: boolean,
  say: (done: string) => void,
): Promise<string[]> {
  const dist = path.resolve(process.env.DIST ?? 'dist');
  if (!existsSync(path.join(dist, 'search/index.html')))
    return [`The search is not measured: there is no built site at ${dist}: run \`npm run build\`\n`];
  const browser = findBrowser();
  if (browser === undefined) return [`The search is not measured: there is no browser: ${GET_BROWSER}\n`];
  return benchSearch({ dist, browser, pages, runs: quick ? RUNS.quick : RUNS.full }, say);
}
