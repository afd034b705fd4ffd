import assert from 'node:assert/strict';
import { test } from 'node:test';
import { happeningsOf } from '#site/timeline/happenings.ts';
import { timelineOf } from '#site/timeline/timeline.ts';
import { toldHappenings } from '#site/timeline/toldHappenings.ts';
import { ARTICLE, briefing, event } from '../fixtures/briefing.ts';

const MARK = ARTICLE.events[0];

/** The titles of events on the first page, where one of them is called so. */
function titlesWith(title: string): readonly string[] {
  const id = MARK?.event ?? '';
  const events = [
    { ...event(id, '2024-05-16'), title },
    { ...event('storm', '2024-05-02'), title: 'A storm over the harbour' },
  ];
  return toldHappenings(happeningsOf(timelineOf(briefing(undefined, undefined, events)))).flatMap(
    ({ item }) => (item.kind === 'event' ? [item.record.event.title] : []),
  );
}

test('an event called by its word in the text alone does not stand on the first page', () => {
  const others = titlesWith(MARK?.text ?? '');
  assert.ok(others.length > 0);
  assert.deepEqual(
    titlesWith('Vote of the board').filter((title) => !others.includes(title)),
    ['Vote of the board'],
  );
});
