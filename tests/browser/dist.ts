import { globSync } from 'node:fs';
import { resolve } from 'node:path';

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The built site that is tested, of the first briefing (`buildTested.ts`); `DIST` names another. */
export const DIST = resolve(ROOT, process.env.DIST ?? '.dist.tested');

/** The page for unknown addresses, which stands nowhere itself. */
export const NOT_FOUND = '404.html';

/** Every built page but that one, by its path in `dist/`. */
export const PAGES: readonly string[] = globSync('**/*.html', { cwd: DIST })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== NOT_FOUND)
  .sort();

/** Pages of one kind (`articles/…`) differ by their content alone: so many of each are looked at. */
const OF_EACH_KIND = 12;

/** Pages to look at one by one, of those given: all of a small briefing, the first of each kind of a large one. */
export const sampleOf = (paths: readonly string[], ofEachKind = OF_EACH_KIND): readonly string[] =>
  [...Map.groupBy(paths, (path) => path.split('/')[0]).values()].flatMap((kind) => kind.slice(0, ofEachKind));

/** Such pages of the site that is tested. */
export const SAMPLE = sampleOf(PAGES);

/** A page of each kind, those of one thing (`speakers/…`) and of many (`speakers/`) being two. */
export const KINDS: readonly string[] = [
  ...Map.groupBy(PAGES, (path) => path.replace(/\/[^/]+(?=\/)/, '/one')).values(),
].flatMap(([first = '']) => first);
