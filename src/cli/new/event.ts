import type { ReadContent } from '#briefing/readBriefing.ts';
import { type EventStatus, eventFront } from '#model/event.ts';
import { toId } from '#model/id.ts';
import { oneOf } from '../oneOf.ts';
import { givenFields, refuseFaults } from './newFile.ts';

/** What is wished of a new event, as it was typed. */
export interface EventWish {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly certainty?: string | undefined;
  readonly status?: string | undefined;
  readonly place?: string | undefined;
  readonly side?: readonly string[] | undefined;
  readonly participant?: readonly string[] | undefined;
  readonly id?: string | undefined;
}

/**
 * What a new event may be: one is confirmed only by a later source, which an editor adds to its file, and a plan is past due by the
 * day of the newest article, not by its file.
 */
export const STATUSES: readonly EventStatus[] = eventFront.shape.status.options.filter(
  (status) => status !== 'confirmed' && status !== 'past-due',
);

/** The options without which there is no event. */
export function missingOfEvent({ title, date, status }: EventWish): readonly string[] {
  return Object.entries({ '--title': title, '--date': date, '--status': status }).flatMap(
    ([option, given]) => (given === undefined ? [option] : []),
  );
}

/**
 * The fields of a new event.
 *
 * @throws Error where one of them is not sound.
 */
export function eventFields(wish: EventWish): Record<string, unknown> {
  const { title, date, certainty, status = '', place, side = [], participant = [] } = wish;
  if (status === 'confirmed')
    throw new Error(
      '--status: Unexpected `confirmed`, expected what was known at first, such as `planned`: then add `outcome`, the later source that confirms it, and `status: confirmed` in its file',
    );
  if (status === 'past-due')
    throw new Error(
      '--status: Unexpected `past-due`, expected `planned`: readers see a plan as past due once its day is over by the newest article',
    );
  oneOf('--status', status, STATUSES);
  if (certainty !== undefined) oneOf('--certainty', certainty, ['stated', 'implied']);
  const fields = givenFields({
    title,
    date,
    certainty: certainty === 'stated' ? undefined : certainty,
    status,
    place,
    sides: side,
    participants: participant,
  });
  refuseFaults(eventFront, fields, { sides: 'side', participants: 'participant' });
  return fields;
}

/** The ids of events that a new one may be: of its title and its date. */
export function eventsAlike(
  fields: Readonly<Record<string, unknown>>,
  { events }: ReadContent,
): readonly string[] {
  const { title, date } = eventFront.parse(fields);
  return [...events.values()]
    .filter((other) => other.date === date && toId(other.title) === toId(title))
    .map(({ id }) => id);
}
