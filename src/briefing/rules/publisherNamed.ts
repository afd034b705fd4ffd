import { fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import type { ArticleRule } from './rule.ts';

/** What an import writes where nothing names the publisher. */
const NOT_GIVEN = 'Publisher not given';

/** Warns of a published article whose publisher nobody has named yet. */
export const publisherNamed: ArticleRule = ({ file, document: { front } }) => {
  if (front.status !== 'published' || front.source.publisher !== NOT_GIVEN) return;
  warn(
    file,
    {
      reason: `Unexpected publisher “${NOT_GIVEN}” of a published article`,
      rule: 'missing-publisher',
      mend: 'Write who published the source: readers see it beside each statement.',
    },
    fieldPlace(file, ['source', 'publisher']),
  );
};
