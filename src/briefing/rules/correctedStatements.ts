import { fieldPlace } from '#markdown/fields.ts';
import { didYouMean } from '#markdown/nearest.ts';
import { report } from '#markdown/problems.ts';
import type { ArticleRule } from './rule.ts';

/** A correction concerns a statement that stands in its article. */
export const correctedStatements: ArticleRule = ({ file, document: { front, unmarked } }) => {
  const known = new Set(unmarked.marks.flatMap(({ attributes: { id } }) => id ?? []));
  for (const [i, { on }] of front.corrections.entries()) {
    if (on === undefined || known.has(on)) continue;
    report(
      file,
      {
        reason: `Unexpected statement \`${on}\`: there is none in this article`,
        rule: 'unknown-statement',
        mend:
          didYouMean(on, known) ??
          'Take `on` off where the correction is about no statement that stands here.',
        actual: on,
      },
      fieldPlace(file, ['corrections', i, 'on']),
    );
  }
};
