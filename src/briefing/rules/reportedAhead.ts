import { fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import { liesAfter } from '#site/days.ts';
import { namedWithErrors } from './namedWithErrors.ts';
import type { ContentRule } from './rule.ts';

/** Warns of an event told as reported whose day lies after every article that names it. */
export const reportedAhead: ContentRule = (all) => {
  const { articles, events, files } = all;
  const isNamedElsewhere = namedWithErrors(all);
  const marks = articles.flatMap(({ events: marked, published }) =>
    marked.map(({ event }) => ({ event, published })),
  );
  for (const [id, naming] of Map.groupBy(marks, ({ event }) => event)) {
    const file = files.events.get(id);
    const event = events.get(id);
    if (!file || event?.status !== 'reported' || isNamedElsewhere(id)) continue;
    const { date } = event;
    if (naming.every(({ published }) => liesAfter(date, published)))
      warn(
        file,
        {
          reason: `Unexpected \`status: reported\` of ${date}, which is after every article that names the event`,
          rule: 'reported-ahead',
          mend: 'Write `status: planned`, or correct the date.',
          actual: date,
        },
        fieldPlace(file, ['status']),
      );
  }
};
