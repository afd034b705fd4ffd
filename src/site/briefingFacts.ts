import type { Article, Briefing } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import type { DateForm } from '#words/sayDate.ts';
import { words } from '#words/words.ts';
import { compareText } from './days.ts';
import { type EventRecord, eventRecordsOf, plannedAsOf } from './eventRecords.ts';
import { type DayCertainty, type KnownDay, sayKnownDay } from './knownDay.ts';
import type { Sourcing } from './sourcing.ts';
import type { Timeline } from './timeline/timeline.ts';

/** “five voices, two with a name” */
export function voicesInWords({ voices }: Sourcing): string {
  const known = voices.flatMap(({ voice }) => voice ?? []);
  return words.briefing.voices(known.length, known.filter(({ named }) => named).length);
}

/** “2 named, 3 unnamed” */
export function voiceFigures({ voices, nobody }: Sourcing): string {
  const count = (named: boolean): number => voices.filter(({ voice }) => voice?.named === named).length;
  return words.briefing.voiceFigures(count(true), count(false), nobody.statements);
}

/** “325 of 583 words; a quarter of them without a name” */
export function quotedInWords(sourcing: Sourcing): string {
  const { quoted, named } = sourcing;
  return words.briefing.quoted(quoted.words, sourcing.words, quoted.words - named.words);
}

/** “17 Dec 2021 to 13 Jan 2022, three events planned”: the days that anything falls on, and what lay ahead. */
export function daysInWords(timeline: Timeline, briefing: Briefing): string {
  const planned = plannedEvents(briefing).length;
  const span = dateSpan(timeline);
  const days = span === null ? words.briefing.noDays : saySpan(span, 'medium');
  return planned === 0 ? days : `${days}, ${words.briefing.planned(planned)}`;
}

/** The events that lay ahead when the first article that names them appeared. */
export function plannedEvents(briefing: Briefing): readonly EventRecord[] {
  return [...eventRecordsOf(briefing).values()].filter((record) => plannedAsOf(record) !== null);
}

/** The earliest and the latest date of the timeline. */
export type DateSpan = readonly [first: KnownDay, last: KnownDay];

/** “17 Dec 2021 to 13 Jan 2022”, “17 Dec 2021 (inferred) to …”; one date where both are one. */
export function saySpan([first, last]: DateSpan, form?: DateForm): string {
  const said = sayKnownDay(first, form);
  return first.value === last.value ? said : words.briefing.span(said, sayKnownDay(last, form));
}

/** A date at an end of an entry, with its own first and last day (`YYYY-MM-DD`). */
interface EndDate {
  readonly said: KnownDay;
  readonly first: string;
  readonly last: string;
}

const KNOWN: readonly DayCertainty[] = ['stated', 'counted', 'implied'];

/** The ends of the timeline as the record has them, in the surest way that any entry does. Null where nothing has a day. */
export function dateSpan({ days }: Timeline): DateSpan | null {
  const dates = days
    .flatMap(({ value, certainty }) => value.split('/').map((end) => ({ value: end, certainty })))
    .flatMap((said) => {
      const { first, last } = dayBounds(said.value);
      return first === null || last === null ? [] : [{ said, first, last }];
    })
    .sort((a, b) => KNOWN.indexOf(a.said.certainty) - KNOWN.indexOf(b.said.certainty));
  return spanOf(dates);
}

/**
 * A date that holds all the others is no end, since it says of no day that it is the first or the last: “2020s” beside
 * January 2020 and March 2021. It is the whole span where only one date lies in it.
 */
function spanOf(dates: readonly EndDate[]): DateSpan | null {
  const first = dates.toSorted((a, b) => compareText(a.first, b.first))[0];
  const last = dates.toSorted((a, b) => compareText(b.last, a.last))[0];
  if (!first || !last) return null;
  const holdsAll = (date: EndDate): boolean => date.first === first.first && date.last === last.last;
  const whole = dates.find(holdsAll);
  if (!whole) return [first.said, last.said];
  const within = dates.filter((date) => !holdsAll(date));
  const isSpan = new Set(within.map(({ said }) => said.value)).size > 1;
  return isSpan ? spanOf(within) : [whole.said, whole.said];
}

/** The publishers of some articles, each once, in the order of the alphabet. */
export function publishersOf(articles: readonly Article[]): readonly string[] {
  return [...new Set(articles.map(({ source }) => source.publisher))].sort((a, b) =>
    a.localeCompare(b, 'en'),
  );
}

/** “one article, Washington Examiner” */
export function originInWords(articles: readonly Article[]): string {
  const publishers = publishersOf(articles);
  const whose =
    publishers.length > 3 ? words.publishers.inWords(publishers.length) : words.listed(publishers);
  return [words.articles.inWords(articles.length), whose].filter((part) => part !== '').join(', ');
}
