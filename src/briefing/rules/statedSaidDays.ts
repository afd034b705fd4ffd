import { attributePlace } from '#markdown/attributePlace.ts';
import { report } from '#markdown/problems.ts';
import { restsOn } from '../restsOn.ts';
import type { ArticleRule } from './rule.ts';

/** A statement's day that is not marked as inferred must be given by words of the text: see {@link restsOn}. */
export const statedSaidDays: ArticleRule = ({ file, document: { unmarked } }) => {
  const { marks } = unmarked;
  for (const quote of marks) {
    const { id, said, inferred } = quote.attributes;
    if (quote.name !== 'quote' || said === undefined || inferred !== undefined) continue;
    if (restsOn(quote, marks).day) continue;
    report(
      file,
      {
        reason: `Unexpected \`said=${said}\` of \`${id}\`, expected a date beside it that gives it`,
        rule: 'unstated-day',
        mend: `Mark the words that give the day with \`{is=${said}}\`, or add \`inferred\` to the quote.`,
        actual: said,
      },
      attributePlace(file, quote.position, 'said'),
    );
  }
};
