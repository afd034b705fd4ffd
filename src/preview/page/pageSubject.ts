import type { VFile } from 'vfile';
import type { Article } from '#model/briefing.ts';
import type { Preview } from '../content/preview.ts';

/** What a page of the site is about, and whether a build has it. */
export type PageSubject =
  | { readonly kind: 'article'; readonly article: Article; readonly isBuilt: boolean }
  | { readonly kind: 'quote'; readonly id: string; readonly article: Article; readonly isBuilt: boolean }
  | { readonly kind: 'speaker'; readonly file: VFile | undefined; readonly isBuilt: boolean }
  | { readonly kind: 'event'; readonly file: VFile | undefined; readonly isBuilt: boolean };

const ADDRESS = /^\/(articles|quotes|speakers|events)\/([^/]+)\//;

/** What the page at an address is about; null where it is about nothing in particular. */
export function pageSubject(pathname: string, preview: Preview): PageSubject | null {
  const [, folder, id = ''] = ADDRESS.exec(pathname) ?? [];
  const { briefing, published } = preview;
  if (folder === 'speakers' || folder === 'events') {
    if (!briefing[folder].has(id)) return null;
    const kind = folder === 'speakers' ? 'speaker' : 'event';
    return { kind, file: fileOf(preview, folder, id), isBuilt: published[folder].has(id) };
  }
  const article = briefing.articles.find(({ slug, quotes }) =>
    folder === 'articles' ? slug === id : quotes.some((quote) => quote.id === id),
  );
  if (folder === undefined || article === undefined) return null;
  const isBuilt = article.status === 'published';
  return folder === 'articles'
    ? { kind: 'article', article, isBuilt }
    : { kind: 'quote', id, article, isBuilt };
}

/** The file of an article, a speaker or an event. */
export function fileOf({ files }: Preview, folder: string, id: string): VFile | undefined {
  return files.find((file) => file.stem === id && file.dirname?.split(/[\\/]/).at(-1) === folder);
}
