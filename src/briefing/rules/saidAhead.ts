import { attributePlace } from '#markdown/attributePlace.ts';
import { warn } from '#markdown/problems.ts';
import { liesAfter } from '#site/days.ts';
import type { ArticleRule } from './rule.ts';

/** Warns of a statement that was made after the article which reports it appeared. */
export const saidAhead: ArticleRule = ({ file, document: { front, unmarked } }) => {
  for (const { attributes, position } of unmarked.marks) {
    const { said, id, of } = attributes;
    if (said === undefined || !liesAfter(said, front.published)) continue;
    warn(
      file,
      {
        reason: `Unexpected \`said=${said}\` of \`${id ?? of}\`: the article appeared on ${front.published}, before it was said`,
        rule: 'said-ahead',
        mend: 'Correct the day, or `published`.',
        actual: said,
      },
      attributePlace(file, position, 'said'),
    );
  }
};
