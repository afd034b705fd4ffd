import { nearest } from '#markdown/nearest.ts';
import type { InternalLink } from './rewritePage.ts';

/** The ids of each built page. */
export type PageIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Fragments that every page has: its top (https://html.spec.whatwg.org/#scroll-to-fragid), and text by its words. */
const EVERYWHERE = /^(?:top)?$|^:~:/i;

/** A link that leads nowhere, and a line that says so and what was meant. */
export interface BrokenLink {
  readonly url: string;
  readonly line: string;
}

/** Each link whose page, file or place was not built; the same link of the same page is told once. */
export function brokenLinks(links: readonly InternalLink[], pages: PageIds): BrokenLink[] {
  const byLine = new Map<string, BrokenLink>();
  for (const link of links) {
    const problem = missingPage(link, pages) ?? missingPlace(link, pages);
    if (!problem) continue;
    const line = `${link.page}: \`${link.url}\`: ${problem}`;
    byLine.set(line, { url: link.url, line });
  }
  return [...byLine.values()];
}

function missingPage({ target }: InternalLink, pages: PageIds): string | undefined {
  if (target.file !== null) return;
  const path = target.path.replace(/\/?(?:index\.html)?$/, '');
  const addresses = Array.from(pages.keys(), (page) => page.replace(/\/?(?:index\.html)$/, ''));
  const kind = /\.\w+$/.test(target.path) ? 'file' : 'page';
  return `no ${kind} \`/${target.path}\` was built${didYouMean(nearest(path, addresses), (name) => `/${name}/`)}`;
}

function missingPlace({ target }: InternalLink, pages: PageIds): string | undefined {
  const ids = pages.get(target.file ?? '');
  const id = fragmentId(target.fragment);
  if (!ids || EVERYWHERE.test(id) || ids.has(id)) return;
  return `no \`#${id}\` is on \`/${target.path}\`${didYouMean(nearest(id, ids), (name) => `#${name}`)}`;
}

/** `#two-tracks:~:text=…` → `two-tracks` */
function fragmentId(fragment: string): string {
  const id = fragment.slice(1).replace(/(?!^):~:.*$/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function didYouMean(name: string | undefined, write: (name: string) => string): string {
  return name === undefined ? '' : `; did you mean \`${write(name)}\`?`;
}
