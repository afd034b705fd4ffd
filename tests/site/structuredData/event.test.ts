import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '#model/briefing.ts';
import { eventAddress } from '#site/addresses.ts';
import { eventRecordsOf } from '#site/eventRecords.ts';
import { eventThings } from '#site/structuredData/event.ts';
import { ARTICLE, briefing, LUND, OFFICIAL, STATED, STORM, VOTE } from '../fixtures/briefing.ts';
import { mainThing } from './mainThing.ts';
import type { Node } from './validate.ts';

function event(more: Partial<Event>, of = STATED): Promise<Node> {
  const record = eventRecordsOf(briefing([of], [LUND, OFFICIAL], [{ ...VOTE, ...more }, STORM])).get('vote');
  assert.ok(record);
  return mainThing((address) => eventThings(record, 'Vote, 16 May 2024.', address), eventAddress('vote'));
}

test('an event with a stated day and a place is one for Google too', async () => {
  const vote = await event({ place: 'Tidewater' });
  assert.equal(vote['@type'], 'Event');
  assert.deepEqual(
    [vote.startDate, vote.endDate, vote.eventStatus],
    ['2024-05-16', '2024-05-16', 'https://schema.org/EventScheduled'],
  );
  assert.deepEqual(vote.location, { '@type': 'Place', name: 'Tidewater', address: 'Tidewater' });
  assert.equal(
    (await event({ place: 'Tidewater', status: 'cancelled' })).eventStatus,
    'https://schema.org/EventCancelled',
  );
  assert.equal((await event({ place: 'Tidewater', status: 'past-due' })).eventStatus, undefined);
});

test('an event of several days ends on the last of them', async () => {
  const days = '2024-05-16/2024-05-18';
  const dates = STATED.dates.map((mark) => (mark.value === '2024-05-16' ? { ...mark, value: days } : mark));
  const { startDate, endDate } = await event({ place: 'Tidewater', date: days }, { ...STATED, dates });
  assert.deepEqual([startDate, endDate], ['2024-05-16', '2024-05-18']);
});

test('a stated day that is counted from an inferred one is no day for programs, unless a later source of that day confirms it', async () => {
  const place = 'Tidewater';
  assert.equal((await event({ place }, ARTICLE)).startDate, undefined);
  const outcome = { fact: 'It met.', publisher: 'Post', url: 'https://example.org/', date: '2024-05-16' };
  const confirmed = { place, status: 'confirmed', outcome } as const;
  assert.equal((await event(confirmed, ARTICLE)).startDate, '2024-05-16');
  const later = { ...confirmed, outcome: { ...outcome, date: '2024-05-20' } };
  assert.equal((await event(later, ARTICLE)).startDate, undefined);
});

test('an event whose day is inferred, about or a month, or whose place is not known, has no day for programs', async () => {
  for (const more of [
    {},
    { place: 'Tidewater', certainty: 'implied' },
    { place: 'Tidewater', date: '2024-05' },
  ] as const) {
    const { '@type': type, additionalType, startDate } = await event(more);
    assert.deepEqual([type, additionalType, startDate], ['Thing', 'https://schema.org/Event', undefined]);
  }
});
