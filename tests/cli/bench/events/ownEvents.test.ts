import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestVerb, publicationDay } from '#cli/bench/events/baselines.ts';
import { eventDateFigures } from '#cli/bench/events/eventDates.ts';
import { linkShare } from '#cli/bench/events/links.ts';
import { asEventDates, asLinked, ownEventFigures } from '#cli/bench/events/ownEvents.ts';
import { readDated } from '#cli/bench/gold/readDated.ts';

const GOLD = readDated(
  '=== harbour 2021-12-28\nThe crews <met|e1 2021-12-27 reported> on [Monday|DATE 2021-12-27 e1], the port <said|e2 2021-12-28 reported>.',
  'test',
);

test('a date is right where its event is one of those annotated', () => {
  const linked = GOLD.map(asLinked);
  assert.equal(linkShare(linked, nearestVerb), 1);
  const saidIt = () => () => ({ start: 37, end: 41 });
  assert.equal(linkShare(linked, saidIt), 0);
  const nothing = () => () => undefined;
  assert.equal(linkShare(linked, nothing), 0);
});

test('the verb before a date is the nearest of its sentence, else the first behind it', () => {
  const text = 'The pier fell. On Monday the crews met.';
  const start = text.indexOf('Monday');
  const verb = nearestVerb({ id: 'a', text, dct: '2021-12-28' })({ start, end: start + 6 });
  assert.equal(text.slice(verb?.start, verb?.end), 'met');
});

test('a date of an event is right where it is the annotated one; other days are counted apart', () => {
  const { all, otherDays } = eventDateFigures(GOLD.map(asEventDates), publicationDay);
  assert.deepEqual(
    [all, otherDays],
    [
      { events: 2, right: 1 },
      { events: 1, right: 0 },
    ],
  );
});

test('an event that is denied or supposed has no day to be judged by', () => {
  const gold = readDated(
    '=== harbour 2021-12-28\nThey never <met|e1 2021-12-27 denied>, but may <meet|e2 2022-01 supposed>.',
    'test',
  );
  assert.deepEqual(gold.map(asEventDates)[0]?.items, []);
});

test('a date is as fine as it is known, and an event without any is not judged', () => {
  const article = { id: 'a', text: 'It fell. It rose. It stood.', dct: '2021-12-28' };
  const event = (start: number, date: string) => ({ event: { start, end: start + 4 }, date });
  const items = [event(3, '2021-11-XX'), event(12, 'XXXX-XX-XX'), event(3, '2021-10-XX')];
  const { all } = eventDateFigures([{ ...article, items }], () => () => ({ date: '2021-10' }));
  assert.deepEqual(all, { events: 1, right: 1 });
});

test('mentions, their status, and those that are one event are judged where they are marked', () => {
  const { found, status } = ownEventFigures(GOLD);
  assert.deepEqual([found.recall, found.precision, status], [1, 1, 1]);
});
