import { report } from '#markdown/problems.ts';
import type { ContentRule } from './rule.ts';

/** A statement has a page of its own, so its id is unique in all content. */
export const quoteIds: ContentRule = ({ articles, files }) => {
  const owners = new Map<string, string>();
  for (const { slug, quotes } of articles) {
    const file = files.articles.get(slug);
    for (const { id } of quotes) {
      const owner = owners.get(id);
      owners.set(id, slug);
      if (owner === undefined || !file) continue;
      report(file, {
        reason: `Unexpected statement id \`${id}\`: ${owner} has one of that id`,
        rule: 'duplicate-id',
        mend: 'A statement has a page of its own: give this one another id.',
      });
    }
  }
};
