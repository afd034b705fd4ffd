import assert from 'node:assert/strict';
import { test } from 'node:test';
import { de } from '#words/de.ts';
import { en } from '#words/en.ts';

const statements = (undated: number) =>
  [en, de].map(({ timeline }) => timeline.datedStatements(0, 0, 0, undated));

test('says once that no statement has a day', () => {
  assert.deepEqual(statements(1), [
    'the one statement has no day in the text and stands apart',
    'für die eine Aussage nennt der Text keinen Tag; sie steht gesondert',
  ]);
  assert.deepEqual(statements(3), [
    'none of the three statements has a day in the text; they stand apart',
    'für keine der drei Aussagen nennt der Text einen Tag; sie stehen gesondert',
  ]);
});

test('speaks of one event as of one, and of one article only where there is one', () => {
  assert.equal(
    en.timeline.plans(1, 0, 2),
    'one event had taken place when the first article that names it appeared',
  );
  assert.equal(
    de.timeline.plans(1, 0, 2),
    'ein Ereignis lag schon zurück, als der erste Artikel erschien, der es erwähnt',
  );
  assert.equal(
    en.timeline.calendarHolds(3, 2, 0, 2),
    'three events on exact days, two of them planned when the first article that names them appeared',
  );
  assert.equal(en.timeline.calendarHolds(1, 0, 0, 2), 'one event on an exact day');
  assert.equal(
    en.timeline.calendarHolds(1, 1, 0, 1),
    'one event on an exact day, planned when the article appeared',
  );
});
