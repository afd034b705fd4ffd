import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFigures } from '#cli/bench/dates/dateFigures.ts';
import { dateOutcomes } from '#cli/bench/dates/dateOutcomes.ts';
import { OURS } from '#cli/bench/dates/readers.ts';
import { eventDateFigures, ourDate } from '#cli/bench/events/eventDates.ts';
import { linkShare, ourEvent } from '#cli/bench/events/links.ts';
import { asEventDates, asLinked, ownEventFigures } from '#cli/bench/events/ownEvents.ts';
import { readOwnDates } from '#cli/bench/gold/readOwnGold.ts';

const GOLD = readOwnDates();

/** Percent, rounded down. */
const percent = (share: number): number => Math.floor(100 * share);

test('every article of ours has an id of its own, and every event of one date that date in all its mentions', () => {
  assert.equal(new Set(GOLD.map(({ id }) => id)).size, GOLD.length);
  for (const { id, mentions } of GOLD) {
    const dates = new Map<string, Set<string | null>>();
    for (const { event, date } of mentions) dates.set(event, (dates.get(event) ?? new Set()).add(date));
    for (const [event, given] of dates) assert.equal(given.size, 1, `${id}: ${event}: ${[...given]}`);
  }
});

/** A little under what is reached: the figures may move, and not fall far unseen. */
test('the parser keeps its level on dates of our own articles', () => {
  const { value, strict, type } = dateFigures(dateOutcomes(GOLD, OURS.read));
  assert.ok(percent(value) >= 84, `value: ${value}`);
  assert.ok(percent(strict) >= 92, `strict: ${strict}`);
  assert.ok(percent(type) >= 93, `type: ${type}`);
});

test('the parser keeps its level on events of our own articles', () => {
  const governing = linkShare(GOLD.map(asLinked), ourEvent);
  assert.ok(percent(governing) >= 79, `governing event: ${governing}`);
  const { all } = eventDateFigures(GOLD.map(asEventDates), ourDate);
  assert.ok(percent(all.right / all.events) >= 63, `date of an event: ${all.right / all.events}`);
  const { found, status } = ownEventFigures(GOLD);
  assert.ok(percent(found.f1) >= 77, `mentions: ${found.f1}`);
  assert.ok(percent(status) >= 85, `status: ${status}`);
});
