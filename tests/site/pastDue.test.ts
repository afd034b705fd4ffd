import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '#model/briefing.ts';
import { eventRecordsOf } from '#site/eventRecords.ts';
import { isOverdue } from '#site/pastDue.ts';
import { ARTICLE, briefing, event, VOTE } from './fixtures/briefing.ts';

const OUTCOME = { fact: 'It met.', publisher: 'Post', url: 'https://example.org/', date: '2024-05-17' };
const LATER = { ...ARTICLE, slug: 'later', published: '2024-05-17' };

function statusOf(one: Event, articles = [ARTICLE, LATER], partOf?: ReturnType<typeof briefing>) {
  const record = eventRecordsOf({ ...briefing(articles, [], [one]), ...(partOf && { partOf }) }).get(one.id);
  return record?.event.status;
}

test('takes a plan for past due once an article of a later day is in the record, and nothing says what became of it', () => {
  assert.equal(statusOf(VOTE, [ARTICLE]), 'planned');
  assert.equal(statusOf(VOTE, [LATER, ARTICLE]), 'past-due');
  assert.equal(statusOf({ ...VOTE, outcome: OUTCOME }), 'planned');
  assert.equal(statusOf({ ...VOTE, status: 'cancelled' }), 'cancelled');
});

test('says of a plan in a part of the record what the whole record knows', () => {
  assert.equal(statusOf(VOTE, [ARTICLE], briefing([ARTICLE, LATER])), 'past-due');
});

test('waits for the last day that a plan may fall on, and for ever where it has none', () => {
  const overdue = (date: string) => isOverdue(event('plan', date), '2024-05-17');
  assert.deepEqual(['2024-05-16', '2024-05-17', '2024-05', '2024', '../2024-05-16'].map(overdue), [
    true,
    false,
    false,
    false,
    true,
  ]);
  assert.equal(overdue('2024-04/..'), false);
});
