import { fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import type { ArticleRule } from './rule.ts';

/** Warns of a correction dated before the article that it corrects. */
export const correctionDays: ArticleRule = ({ file, document: { front } }) => {
  for (const [i, { date }] of front.corrections.entries()) {
    if (date >= front.published) continue;
    warn(
      file,
      {
        reason: `Unexpected correction of ${date}: the article appeared on ${front.published}, after it`,
        rule: 'early-correction',
        mend: 'Write the day on which the record was corrected.',
        actual: date,
      },
      fieldPlace(file, ['corrections', i, 'date']),
    );
  }
};
