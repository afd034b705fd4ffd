import { fieldPlace } from '#markdown/fields.ts';
import { didYouMean } from '#markdown/nearest.ts';
import { report } from '#markdown/problems.ts';
import type { ContentRule } from './rule.ts';

/** The articles that an unnamed source belongs to are there. */
export const articlesOfSpeakers: ContentRule = ({ speakers, files }) => {
  for (const [id, { articles }] of speakers) {
    const file = files.speakers.get(id);
    for (const [i, slug] of articles.entries()) {
      if (!file || files.articles.has(slug)) continue;
      report(
        file,
        {
          reason: `Unexpected article \`${slug}\`: there is none in content/articles/`,
          rule: 'unknown-article',
          mend: didYouMean(slug, files.articles.keys()) ?? 'Take the line away, or correct the name.',
          actual: slug,
        },
        fieldPlace(file, ['articles', i]),
      );
    }
  }
};
