import { attributePlace } from '#markdown/attributePlace.ts';
import { report } from '#markdown/problems.ts';
import type { ContentRule } from './rule.ts';

/** A statement has a page of its own, so its id is unique in all content. */
export const quoteIds: ContentRule = ({ articles, filed }) => {
  const documents = new Map(filed.map((article) => [article.slug, article]));
  const owners = new Map<string, string>();
  for (const { slug, quotes } of articles) {
    const article = documents.get(slug);
    for (const { id } of quotes) {
      const owner = owners.get(id);
      owners.set(id, slug);
      if (owner === undefined || !article) continue;
      const mark = article.document.unmarked.marks.find(({ attributes }) => attributes.id === id);
      report(
        article.file,
        {
          reason: `Unexpected statement id \`${id}\`: ${owner} has one of that id`,
          rule: 'duplicate-id',
          mend: 'A statement has a page of its own: give this one another id.',
        },
        attributePlace(article.file, mark?.position, 'id'),
      );
    }
  }
};
