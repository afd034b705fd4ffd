import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventErrorList } from '#cli/bench/events/errorList.ts';
import { eventDateErrors, linkErrors } from '#cli/bench/events/eventErrors.ts';
import { asEventDates, asLinked } from '#cli/bench/events/ownEvents.ts';
import { readDated } from '#cli/bench/gold/readDated.ts';

/** An article whose marks say what the parser would not: so that there are errors, whatever it does. */
const marked = (text: string) => {
  const [article] = readDated(`=== harbour 2021-12-28\n${text}`, 'test');
  assert.ok(article);
  return article;
};

test('a date that is given to another event is told with both', () => {
  const article = marked('The <crews|e1 2021-12-27 reported> met on [Monday|DATE 2021-12-27 e1].');
  const errors = linkErrors(asLinked(article));
  assert.deepEqual(
    errors.map(({ kind, expected, found }) => [kind, expected, found]),
    [['strayed', '“crews”', '“met”']],
  );
  assert.match(
    eventErrorList(errors, 'strayed'),
    /harbour {2}17–23 {2}published 2021-12-28\n {2}The crews met on \[Monday\]\.\n {2}expected {2}“crews”\n/,
  );
});

test('a date that is not found is given to no event', () => {
  const article = marked('The crews <met|e1 2021-12-27 reported> on [board|DATE 2021-12-27 e1].');
  assert.deepEqual(
    linkErrors(asLinked(article)).map(({ kind }) => kind),
    ['unlinked'],
  );
});

test('events with a wrong date are told apart: not listed, of the day of publication, of another', () => {
  const article = marked(
    'The <crews|e1 2021-12-27 reported> <met|e2 2021-12-26 reported> on Monday. They <sang|e3 2021-12-26 reported> today.',
  );
  assert.deepEqual(
    eventDateErrors(asEventDates(article)).map(({ kind }) => kind),
    ['unlisted', 'other-day', 'that-day'],
  );
});
