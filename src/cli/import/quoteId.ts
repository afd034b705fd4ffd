import { toId } from '#model/id.ts';
import type { Span } from '#model/span.ts';

/** How many words of a statement its id takes. */
const ID_WORDS = 3;

/** Words that tell nothing about a statement. */
const EMPTY_WORDS = new Set(
  `a about all also an and are as at be been but by can could did do does for from had has have he her his how i if in
  into is it its just like me more my of on one or our out she should so some such than that the their them then
  there these they this those to up us very was we were what when where which who will with would you your`.split(
    /\s+/,
  ),
);

/** `price-sought-unite-alliance`: who speaks, then the first words that tell something. */
export function quoteId(text: string, [first]: readonly Span[], speaker: string | undefined): string {
  const words = toId(first ? text.slice(first.start, first.end) : '').split('-');
  const telling = words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
  const who =
    toId(speaker ?? '')
      .split('-')
      .at(-1) ?? '';
  return (
    [who, ...(telling.length > 0 ? telling : words).slice(0, ID_WORDS)].filter(Boolean).join('-') ||
    'statement'
  );
}
