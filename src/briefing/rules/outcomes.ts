import { type FieldPath, fieldPlace } from '#markdown/fields.ts';
import { type Problem, warn } from '#markdown/problems.ts';
import type { Article, Event } from '#model/briefing.ts';
import { dayBounds } from '#model/dayBounds.ts';
import type { ContentRule } from './rule.ts';

/**
 * Warns of an outcome that cannot be one: that confirms an event before its day, that leaves it a plan, or whose source is the
 * very article that tells of the event.
 */
export const outcomes: ContentRule = ({ articles, events, files }) => {
  for (const [id, event] of events) {
    const file = files.events.get(id);
    if (!file || event.outcome === undefined) continue;
    const naming = articles.filter(({ events: marks }) => marks.some((mark) => mark.event === id));
    for (const [field, problem] of doubtsOf(event, event.outcome, naming))
      warn(file, problem, fieldPlace(file, field));
  }
};

function* doubtsOf(
  { date, status }: Event,
  outcome: NonNullable<Event['outcome']>,
  naming: readonly Article[],
): Generator<readonly [field: FieldPath, problem: Problem]> {
  const { first } = dayBounds(date);
  if (status === 'confirmed' && first !== null && outcome.date < first)
    yield [
      ['outcome', 'date'],
      {
        reason: `Unexpected outcome of ${outcome.date}: the event was on ${date}, after it`,
        rule: 'early-outcome',
        mend: 'Give a source that appeared once the event was over, or correct the date.',
        actual: outcome.date,
      },
    ];
  if (status === 'planned' || status === 'past-due')
    yield [
      ['status'],
      {
        reason: `Unexpected \`status: ${status}\` beside an outcome, expected \`confirmed\`, \`cancelled\` or \`disputed\``,
        rule: 'outcome-of-plan',
        mend: 'Write what the outcome says became of the plan.',
        actual: status,
      },
    ];
  const same = naming.find(({ source }) => source.url === outcome.url);
  if (same)
    yield [
      ['outcome', 'url'],
      {
        reason: `Unexpected source of an outcome: it is that of the article \`${same.slug}\`, which tells of the event itself`,
        rule: 'outcome-of-source',
        mend: 'Give a later source that says what became of it.',
        actual: outcome.url,
      },
    ];
}
