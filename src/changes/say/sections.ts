import type { RootContent } from 'mdast';
import { type Entry, SECTIONS } from './entry.ts';
import { code, cut, heading, item, list, paragraph, quoted } from './nodes.ts';

/** The lines about a part of the record under their headings; those within an article below its title, or all below it where it is the only one. */
export function saySections(entries: readonly Entry[], depth: 3 | 4, limit: number): RootContent[] {
  const bySection = Map.groupBy(entries, ({ section }) => section);
  const articles = new Map(entries.flatMap(({ within }) => (within ? [[within.id, within]] : [])));
  const [only] = articles.size === 1 ? articles.values() : [];
  return [
    ...(only ? [paragraph('The article is ', quoted(only.name), ' (', code(only.id), ').')] : []),
    ...SECTIONS.flatMap((section) => {
      const here = bySection.get(section);
      if (!here) return [];
      return [heading(depth, section), ...sayGroups(only ? here.map(withoutArticle) : here, limit)];
    }),
  ];
}

function withoutArticle(entry: Entry): Entry {
  return { ...entry, within: null };
}

function sayGroups(entries: readonly Entry[], limit: number): RootContent[] {
  const byArticle = [...Map.groupBy(entries, ({ within }) => within?.id ?? null).values()];
  const groups = byArticle.map((group) => ({
    within: group[0]?.within ?? null,
    items: group.map(({ item: one }) => one),
  }));
  const apart = groups.filter(({ within }) => within === null).flatMap(({ items }) => items);
  const named = groups.filter(({ within }) => within !== null);
  const shown = named.length > limit + 1 ? named.slice(0, limit) : named;
  const left = named.length - shown.length;
  return [
    ...(apart.length === 0 ? [] : [list(cut(apart, limit))]),
    ...shown.flatMap(({ within, items }) => [
      paragraph('In ', quoted(within?.name ?? ''), ' (', code(within?.id ?? ''), '):'),
      list(cut(items, limit)),
    ]),
    ...(left === 0 ? [] : [list([item([`… and in ${left} more articles`])])]),
  ];
}
