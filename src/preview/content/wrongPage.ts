import type { VFile } from 'vfile';
import type { Briefing } from '#model/briefing.ts';
import { ID_PATTERN } from '#model/id.ts';

/** What pages show, and the files that give none. */
interface Shown {
  readonly briefing: Pick<Briefing, 'articles'>;
  readonly wrong: ReadonlyMap<string, VFile>;
}

/**
 * The key in {@link Shown.wrong} of the file because of whose faults there is nothing to show at an address; null where there
 * is something, or nothing at all was ever meant to be.
 */
export function wrongPage(pathname: string, { briefing, wrong }: Shown): string | null {
  const [, folder = '', id = '', below = ''] = /^\/([a-z]+)\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
  if (folder === 'quotes') return wrongArticleOf(id, { briefing, wrong });
  const key = `${folder}/${id}`;
  if (!wrong.has(key)) return null;
  const isShownBelow = folder !== 'articles' || briefing.articles.some(({ slug }) => slug === id);
  return below !== '' && isShownBelow ? null : key;
}

/** The faulty article whose text has a statement of an id that no sound one has. */
function wrongArticleOf(quote: string, { briefing, wrong }: Shown) {
  if (briefing.articles.some(({ quotes }) => quotes.some(({ id }) => id === quote))) return null;
  if (!ID_PATTERN.test(quote)) return null;
  const mark = new RegExp(`\\{[^}]*#${quote}(?![\\w-])`);
  for (const [key, file] of wrong) if (mark.test(String(file))) return key;
  return null;
}
