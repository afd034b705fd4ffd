import { fieldPlace } from '#markdown/fields.ts';
import { didYouMean } from '#markdown/nearest.ts';
import { report } from '#markdown/problems.ts';
import type { ContentRule, FiledArticle } from './rule.ts';

/** The articles that an unnamed source belongs to are there. */
export const articlesOfSpeakers: ContentRule = ({ speakers, files, filed }) => {
  for (const [id, { articles }] of speakers) {
    const file = files.speakers.get(id);
    for (const [i, slug] of articles.entries()) {
      if (!file || files.articles.has(slug)) continue;
      const naming = filed.filter((article) => !articles.includes(article.slug) && isNamedIn(article, id));
      report(
        file,
        {
          reason: `Unexpected article \`${slug}\`: there is none in content/articles/`,
          rule: 'unknown-article',
          mend:
            onlyOne(naming) ??
            didYouMean(slug, files.articles.keys()) ??
            'Take the line away, or correct the name.',
          actual: slug,
        },
        fieldPlace(file, ['articles', i]),
      );
    }
  }
};

function isNamedIn({ document: { unmarked } }: FiledArticle, speaker: string): boolean {
  return unmarked.marks.some(
    ({ name, attributes: { is, by } }) => by === speaker || (name === 'speaker' && is === speaker),
  );
}

/** Where an article's file was renamed, it still names its sources. */
function onlyOne([article, ...others]: readonly FiledArticle[]): string | null {
  return article && others.length === 0 ? `Did you mean \`${article.slug}\`, which names this source?` : null;
}
