import { globSync } from 'node:fs';

/** The kinds of pages that are weighed, each by the path of its pages in the built site. */
const KINDS = {
  article: 'articles/*/index.html',
  timeline: 'timeline/index.html',
  speaker: 'speakers/*/index.html',
  speakers: 'speakers/index.html',
  search: 'search/index.html',
  home: 'index.html',
  quote: 'quotes/*/index.html',
} as const;

export type PageKind = keyof typeof KINDS;

/** The heaviest page of each kind would be found by weighing all: the first by its path stands for the others. */
export function pageOfEachKind(dist: string): ReadonlyMap<PageKind, string> {
  const kinds = Object.keys(KINDS) as PageKind[];
  return new Map(
    kinds.flatMap((kind) => {
      const [path] = globSync(KINDS[kind], { cwd: dist }).sort();
      return path === undefined ? [] : [[kind, path.replaceAll('\\', '/').replace(/index\.html$/, '')]];
    }),
  );
}
