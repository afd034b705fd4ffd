import type { Article, Briefing } from '#model/briefing.ts';
import { compareText, dayBounds } from './days.ts';
import { type EventRecord, eventRecordsOf, plannedAsOf } from './eventRecords.ts';
import { counted, inFigures, inWords, listed, shareInWords } from './numbers.ts';
import { sayDate } from './sayDate.ts';
import type { Sourcing } from './sourcing.ts';
import type { Timeline } from './timeline.ts';

/** “five voices, two with a name” */
export function voicesInWords({ voices }: Sourcing): string {
  const known = voices.filter(({ voice }) => voice !== null);
  const named = known.filter(({ voice }) => voice?.named === true).length;
  const names =
    named === known.length && named > 0
      ? named === 1
        ? 'with a name'
        : 'all with a name'
      : `${inWords(named)} with a name`;
  return known.length === 0
    ? 'no voices'
    : `${counted(known.length, 'voice')}, ${names.replace(/^no /, 'none ')}`;
}

/** “2 named, 3 unnamed” */
export function voiceFigures({ voices, nobody }: Sourcing): string {
  const count = (named: boolean): number => voices.filter(({ voice }) => voice?.named === named).length;
  const without =
    nobody.statements > 0 ? `, ${counted(nobody.statements, 'statement')} without a speaker` : '';
  return `${count(true)} named, ${count(false)} unnamed${without}`;
}

/** “325 of 583 words; a quarter of them without a name” */
export function quotedInWords({ quoted, words, named }: Sourcing): string {
  const share = shareInWords(quoted.words - named.words, quoted.words);
  return `${inFigures(quoted.words)} of ${inFigures(words)} words${quoted.words === 0 ? '' : `; ${share} of them without a name`}`;
}

/** “17 Dec 2021 to 13 Jan 2022, three events planned”: the days that anything falls on, and what lay ahead. */
export function daysInWords(timeline: Timeline, briefing: Briefing): string {
  const planned = plannedEvents(briefing).length;
  const plans = planned === 0 ? '' : `${counted(planned, 'event')} planned`;
  const span = dateSpan(timeline);
  const days =
    span === null ? 'no days given' : sayDate(span[0] === span[1] ? span[0] : span.join('/'), 'medium');
  return [days, plans].filter((part) => part !== '').join(', ');
}

/** The events that lay ahead when the first article that names them appeared. */
export function plannedEvents(briefing: Briefing): readonly EventRecord[] {
  return [...eventRecordsOf(briefing).values()].filter((record) => plannedAsOf(record) !== null);
}

/** The earliest and the latest date of the timeline, as the record has them (EDTF); null where nothing has a day. */
export function dateSpan({ days }: Timeline): readonly [first: string, last: string] | null {
  const dates = days
    .flatMap(({ value }) => value.split('/'))
    .map((value) => ({ value, ...dayBounds(value) }));
  const by = (end: 'first' | 'last') =>
    dates.filter((date) => date[end] !== null).toSorted((a, b) => compareText(a[end] ?? '', b[end] ?? ''));
  const first = by('first')[0]?.value;
  const last = by('last').at(-1)?.value;
  return first === undefined || last === undefined ? null : [first, last];
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
  const whose = publishers.length > 3 ? counted(publishers.length, 'publisher') : listed(publishers);
  return [counted(articles.length, 'article'), whose].filter((part) => part !== '').join(', ');
}
