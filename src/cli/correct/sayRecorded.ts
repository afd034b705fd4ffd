import type { Article } from '#model/briefing.ts';
import type { Correction } from '#model/correction.ts';
import { articleAddress, quoteAddress } from '#site/addresses.ts';
import { en } from '#words/en.ts';

/**
 * What was recorded, where readers will see it, and what comes next.
 *
 *     content/articles/us-russia-talks.md: correction of 3 January 2022
 *       The headline named the wrong day.
 *       Before: Talks on Monday
 *       Now:    Talks on Tuesday
 *     Readers see it on /articles/us-russia-talks/, on /corrections/ and in the feeds. Next: `npm run check`.
 */
export function sayRecorded(
  file: string,
  { date, kind, change, was, now, on }: Correction,
  { slug, status }: Article,
): string {
  const places = [articleAddress(slug), ...(on === undefined ? [] : [quoteAddress(on)])].join(', ');
  const seen =
    status === 'published'
      ? `Readers see it on ${places}, on /corrections/ and in the feeds.`
      : 'The article is a draft: readers see it once it is published.';
  return [
    `${file}: ${kind} of ${en.sayDate(date)}`,
    `  ${change}`,
    ...(was === undefined ? [] : [`  Before: ${was}`]),
    ...(now === undefined ? [] : [`  Now:    ${now}`]),
    `${seen} Next: \`npm run check\`.`,
    '',
  ].join('\n');
}
