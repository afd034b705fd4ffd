import type { Article, DateMark } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import type { Dating } from './datingWords.ts';
import { namesYear, remarkOnAnchor, restsOnInferredDay, sayCounting } from './sayCounting.ts';

/**
 * What the words that state a date were counted from to be days of the calendar: “counted forward from the day of
 * publication, which is inferred”, “named in full”. Each said once; null where nothing is known of it.
 */
export function sayDating({ article, dates }: Dating): string | null {
  const said = new Set(dates.flatMap((date) => basisOf(date, article) ?? []));
  return said.size === 0 ? null : [...said].join('; ');
}

function basisOf(date: DateMark, article: Article): string | null {
  const counting = sayCounting(date);
  if (counting === null || date.from === null)
    return date.value !== null && namesYear(date.text) ? words.counting.namedInFull : null;
  return counting + (restsOnInferredDay(date, article) ? remarkOnAnchor(date.from) : '');
}
