import { attributePlace } from '#markdown/attributePlace.ts';
import { type Problem, report } from '#markdown/problems.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import { areOverlapping } from '#model/dayBounds.ts';
import { quoteAround } from '../quoteAround.ts';
import type { ArticleRule } from './rule.ts';

/** What a date is counted from (`from=said`, `from=2022-01-10`) is there. */
export const dateAnchors: ArticleRule = ({ file, document: { unmarked } }) => {
  const { marks } = unmarked;
  const dates = marks.filter(({ name }) => name === 'date');
  for (const date of dates) {
    const fault = anchorFault(date, marks, dates);
    if (fault) report(file, fault, attributePlace(file, date.position, 'from'));
  }
};

function anchorFault(
  date: PlacedMark,
  marks: readonly PlacedMark[],
  dates: readonly PlacedMark[],
): Problem | null {
  const { from } = date.attributes;
  if (from === undefined || from === 'published') return null;
  return from === 'said' ? saidFault(date, marks) : mentionFault(date, from, dates);
}

function saidFault(date: PlacedMark, marks: readonly PlacedMark[]): Problem | null {
  const quote = quoteAround(date, marks);
  if (quote === null) {
    return {
      reason: 'Unexpected `from=said` outside of a quote, expected one around it',
      rule: 'said-outside-quote',
      mend: 'Write `from=published`, or the date mentioned before it that it is counted from.',
    };
  }
  if (quote.attributes.said !== undefined) return null;
  return {
    reason: `Unexpected \`from=said\`: \`${quote.attributes.id}\` has no \`said\``,
    rule: 'said-without-day',
    mend: 'Give the quote the day it was said on, or write `from=published`.',
  };
}

/** The date that it is counted from is mentioned before it, as finely or less so. */
function mentionFault(date: PlacedMark, from: string, dates: readonly PlacedMark[]): Problem | null {
  const before = dates.filter(({ start, attributes }) => start < date.start && attributes.is !== undefined);
  if (before.some(({ attributes }) => areOverlapping(attributes.is ?? '', from))) return null;
  const known = [...new Set(before.flatMap(({ attributes }) => attributes.is ?? []))];
  return {
    reason: `Unexpected \`from=${from}\`: no date before it is ${from}`,
    rule: 'unmentioned-date',
    mend: `Write ${['published', ...known].map((value) => `\`${value}\``).join(', ')}, or mark the words that mention it.`,
    actual: from,
    expected: ['published', ...known],
  };
}
