import type { Article, Briefing, Said } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import type { DateForm } from '#words/sayDate.ts';
import { words } from '#words/words.ts';
import { compareText } from './days.ts';
import { type EventRecord, eventRecordsOf, plannedAsOf } from './eventRecords.ts';
import { sayKnownDay } from './knownDay.ts';
import type { Sourcing } from './sourcing.ts';
import type { Timeline } from './timeline.ts';

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
export type DateSpan = readonly [first: Said, last: Said];

/** “17 Dec 2021 to 13 Jan 2022”, “17 Dec 2021 (inferred) to …”; one date where both are one. */
export function saySpan([first, last]: DateSpan, form?: DateForm): string {
  const said = sayKnownDay(first, form);
  return first.value === last.value ? said : words.briefing.span(said, sayKnownDay(last, form));
}

/** The ends of the timeline as the record has them; stated where any entry states them. Null where nothing has a day. */
export function dateSpan({ days }: Timeline): DateSpan | null {
  const dates = days
    .flatMap(({ value, certainty }) => value.split('/').map((end) => ({ value: end, certainty })))
    .map((day) => ({ day, ...dayBounds(day.value) }))
    .sort((a, b) => compareText(b.day.certainty, a.day.certainty));
  const first = dates
    .filter((date) => date.first !== null)
    .toSorted((a, b) => compareText(a.first ?? '', b.first ?? ''))[0];
  const last = dates
    .filter((date) => date.last !== null)
    .toSorted((a, b) => compareText(b.last ?? '', a.last ?? ''))[0];
  return first && last ? [first.day, last.day] : null;
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
