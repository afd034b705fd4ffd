import type { RootContent } from 'mdast';
import { sayDate } from '#words/english.ts';
import type { PartChanges, RecordChanges, RedirectEntry } from '../changes.ts';
import { code, cut, heading, item, list, type Phrase } from './nodes.ts';

/** The redirects that came and went, and first the addresses that need one. */
export function sayRedirects({ published, redirects, pages }: RecordChanges, limit: number): RootContent[] {
  const moved = movedAddresses(published);
  const needed = pages.unredirected.map((address) => {
    const to = moved.get(address);
    return item(to === undefined ? [code(address)] : [code(address), ', which is at ', code(to), ' now']);
  });
  const changed = [
    ...redirects.added.map((entry) => item(['Added: ', ...sayRedirect(entry)])),
    ...redirects.removed.map((entry) => item(['Taken out: ', ...sayRedirect(entry)])),
  ];
  return [
    ...(needed.length === 0 ? [] : [heading(3, 'Needs a redirect'), list(cut(needed, limit))]),
    ...(changed.length === 0 ? [] : [heading(3, 'Redirects'), list(cut(changed, limit))]),
  ];
}

function sayRedirect({ from, to, gone, why, article }: RedirectEntry): readonly Phrase[] {
  if (to !== undefined) return [code(`/${from}/`), ' leads to ', code(`/${to}/`)];
  const within = article === undefined ? [] : [' of ', code(article)];
  return [code(`/${from}/`), ...within, ` is gone since ${sayDate(gone ?? '')}: ${why ?? ''}`];
}

/** Where that stands now which had another id before, by its former address. */
function movedAddresses({
  articles,
  statements,
  speakers,
  events,
}: PartChanges): ReadonlyMap<string, string> {
  return new Map([
    ...articles.flatMap(({ slug, formerSlug }) => move('articles', formerSlug, slug)),
    ...statements.flatMap(({ before, after }) => move('quotes', before?.id, after?.id)),
    ...speakers.flatMap(({ id, formerId }) => move('speakers', formerId, id)),
    ...events.flatMap(({ id, formerId }) => move('events', formerId, id)),
  ]);
}

function move(kind: string, from: string | null | undefined, to: string | undefined): [string, string][] {
  return from && to && from !== to ? [[`/${kind}/${from}/`, `/${kind}/${to}/`]] : [];
}
