import { fieldPlace } from '#markdown/fields.ts';
import { report } from '#markdown/problems.ts';
import { areStating } from '#model/edtf.ts';
import { namedWithErrors } from './namedWithErrors.ts';
import type { ContentRule } from './rule.ts';

/** An event's day that is not marked as inferred must be given by a date in an article that names the event. */
export const statedEventDays: ContentRule = (all) => {
  const { articles, events, files } = all;
  const isNamedElsewhere = namedWithErrors(all);
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
    const [file, event] = [files.events.get(id), events.get(id)];
    if (!file || event?.certainty !== 'stated' || stated.has(id) || isNamedElsewhere(id)) continue;
    report(
      file,
      {
        reason: `Unexpected \`date: ${event.date}\` as stated: no article that names the event has a date that gives it`,
        rule: 'unstated-day',
        mend: `Mark the words that give the day with \`:date[…]{is=${event.date}}\`, or add \`certainty: implied\`.`,
        actual: event.date,
      },
      fieldPlace(file, ['date']),
    );
  }
};
