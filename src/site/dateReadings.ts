import type { Article, DateMark } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import type { DayCertainty } from './knownDay.ts';
import { isPrintable } from './printable.ts';
import { isRepeated, namesYear, remarkOnAnchor, restsOnInferredDay, sayCounting } from './sayCounting.ts';

/** A date expression of an article with what it is read as; alike ones are joined. */
export interface DateReading {
  /** Id of its row in the article's table of dates. */
  readonly id: string;
  readonly words: string;
  /** EDTF level 1; null where it lies nowhere on the calendar. */
  readonly value: string | null;
  /** How that is known as a day of the calendar. */
  readonly certainty: DayCertainty;
  /** “counted back from the day of publication”, “named in full”; null where nothing is known of it. */
  readonly basis: string | null;
  /** “Tuesday 28 December 2021, counted from the day of publication, which is inferred” */
  readonly inWords: string;
  /** Ids of the places in the text; those that an excerpt does not show are left out. */
  readonly places: readonly string[];
  /** Ids of all its marks. */
  readonly marks: readonly string[];
}

/** What the dates of an article are read as, in the order of the text. */
export function dateReadings(article: Article): readonly DateReading[] {
  const alike = Map.groupBy(article.dates, (date) => {
    const { from } = isRepeated(date) ? (article.dates.find((other) => isAlike(other, date)) ?? date) : date;
    return [wordsOf(date), from?.kind, from?.value].join(' | ');
  });
  return [...alike.values()].flatMap((same, i) => {
    const [head] = same;
    return head ? [readingOf(head, same, `read_${i + 1}`, article)] : [];
  });
}

/** Whether two dates are read alike, whatever they are counted from. */
function isAlike(one: DateMark, other: DateMark): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf({ text, value, certainty }: DateMark): string {
  return [text.toLowerCase(), value, certainty].join(' | ');
}

function readingOf(head: DateMark, same: readonly DateMark[], id: string, article: Article): DateReading {
  const counted = head.from !== null && restsOnInferredDay(head, article);
  const remark = counted && head.from ? remarkOnAnchor(head.from) : '';
  return {
    id,
    words: head.text,
    value: head.value,
    certainty: counted && head.certainty === 'stated' ? 'counted' : head.certainty,
    basis: basisOfDate(head, remark, article),
    inWords: sayReading(head) + remark,
    places: same.filter((date) => isPrintable(article, date)).map(({ anchor }) => anchor),
    marks: same.map(({ anchor }) => anchor),
  };
}

function basisOfDate(date: DateMark, remark: string, article: Article): string | null {
  const counting = sayCounting(date);
  if (counting !== null) return counting + remark;
  if (date.value === null) return null;
  if (namesYear(date.text)) return words.counting.namedInFull;
  const beside = namingItsYear(date, article);
  return beside && words.counting.yearFrom(beside.text);
}

/** The date right behind one, or right before it, that names its year, too: of “April” in “between April and June 2022” that of June. */
function namingItsYear(date: DateMark, { dates }: Article): DateMark | null {
  const at = dates.indexOf(date);
  const year = date.value?.slice(0, 4) ?? '';
  const beside = [dates[at + 1], dates[at - 1]].filter((other) => other?.paragraph === date.paragraph);
  return beside.find((other) => other && namesYear(other.text) && other.value?.startsWith(year)) ?? null;
}

function sayReading(date: DateMark): string {
  if (date.value === null) return words.counting.noDay;
  const said = words.sayDate(date.value, 'full');
  return [date.certainty === 'implied' ? words.counting.inferred(said) : said, sayCounting(date)]
    .filter((part) => part !== null)
    .join(', ');
}
