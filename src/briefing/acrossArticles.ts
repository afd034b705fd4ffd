import type { VFile } from 'vfile';
import { report, warn } from '#markdown/problems.ts';
import type { Article, Event } from '#model/briefing.ts';
import { areStating } from '#model/edtf.ts';
import { liesAfter } from '#site/days.ts';

/** A statement has a page of its own, so its id is unique in all content. */
export function checkQuoteIds(files: ReadonlyMap<string, VFile>, articles: readonly Article[]): void {
  const owners = new Map<string, string>();
  for (const { slug, quotes } of articles) {
    for (const { id } of quotes) {
      const owner = owners.get(id);
      owners.set(id, slug);
      if (owner !== undefined) reportTaken(files.get(slug), id, owner);
    }
  }
}

function reportTaken(file: VFile | undefined, id: string, owner: string): void {
  if (!file) return;
  report(file, {
    reason: `Unexpected statement id \`${id}\`: ${owner} has one of that id`,
    rule: 'duplicate-id',
    mend: 'A statement has a page of its own: give this one another id.',
  });
}

/** An event's day that is not marked as inferred must be given by a date in an article that names the event. */
export function checkEventDays(
  files: ReadonlyMap<string, VFile>,
  events: ReadonlyMap<string, Event>,
  articles: readonly Article[],
): void {
  const stated = new Set<string>();
  const named = new Set<string>();
  for (const { events: marks, dates } of articles) {
    for (const { event: id } of marks) {
      const day = events.get(id)?.date;
      if (day === undefined || stated.has(id)) continue;
      named.add(id);
      const given = dates.flatMap(({ value, certainty }) => (certainty === 'stated' ? (value ?? []) : []));
      if (areStating(given, day)) stated.add(id);
    }
  }
  for (const id of named) {
    const event = events.get(id);
    if (event?.certainty === 'stated' && !stated.has(id)) reportUnstated(files.get(id), event.date);
  }
}

function reportUnstated(file: VFile | undefined, day: string): void {
  if (!file) return;
  report(file, {
    reason: `Unexpected \`date: ${day}\` as stated: no article that names the event has a date that gives it`,
    rule: 'unstated-day',
    mend: `Mark the words that give the day with \`:date[…]{is=${day}}\`, or add \`certainty: implied\`.`,
    actual: day,
  });
}

/** Warns of an event told as reported whose day lies after every article that names it. */
export function checkReportedDays(
  files: ReadonlyMap<string, VFile>,
  events: ReadonlyMap<string, Event>,
  articles: readonly Article[],
): void {
  const marks = articles.flatMap(({ events: marked, published }) =>
    marked.map(({ event }) => ({ event, published })),
  );
  for (const [id, naming] of Map.groupBy(marks, ({ event }) => event)) {
    const file = files.get(id);
    const event = events.get(id);
    if (!file || event?.status !== 'reported') continue;
    const { date } = event;
    if (naming.every(({ published }) => liesAfter(date, published)))
      warn(file, {
        reason: `Unexpected \`status: reported\` of ${date}, which is after every article that names the event`,
        rule: 'reported-ahead',
        mend: 'Write `status: planned`, or correct the date.',
        actual: date,
      });
  }
}
