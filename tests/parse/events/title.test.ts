import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventNamed } from './found.ts';

const TITLES: readonly (readonly [head: string, title: string, text: string])[] = [
  [
    'meet',
    'Two-party strategic security dialogue',
    'Officials will meet for a two-party “strategic security dialogue” in April.',
  ],
  [
    'convocation',
    'Convocation of the NATO-Russia council',
    'Rome awaits the April 4 convocation of the NATO-Russia council.',
  ],
  ['fire', 'Fire at the harbour warehouse', 'A fire at the harbour warehouse on Monday killed nobody.'],
  ['vote', 'The council will vote on the plan', 'The council will vote on the plan on Friday.'],
  ['rally', 'Rally outside the town hall', 'Opponents plan a rally outside the town hall on Saturday.'],
  ['verdict', 'A verdict is expected', 'A verdict is expected on Friday.'],
  ['broke', 'A fire broke out at a warehouse', 'A fire broke out at a warehouse on Monday.'],
  ['resigned', 'Jo Reed resigned', 'Its chief executive, Jo Reed, resigned last week.'],
  ['start', 'Construction is due to start', 'Construction is due to start in September.'],
  ['drill', 'Will drill for ice', 'It will drill for ice until April 4.'],
  ['closed', 'The port authority closed the bridge', 'The port authority closed the bridge Monday.'],
];

describe('the title of an event', () => {
  for (const [head, title, text] of TITLES) {
    test(`is “${title}” for “${head}”`, () => assert.equal(eventNamed(head, text)?.title, title));
  }

  test('is cut at a word and never longer than 80 characters', () => {
    const text = `The ${'very extraordinarily longwinded '.repeat(3)}meeting of the ${'ancient '.repeat(8)}council is on Friday.`;
    const { title = '' } = eventNamed('meeting', text) ?? {};
    assert.ok(title.length > 40 && title.length <= 80);
    assert.ok(text.toLowerCase().includes(`${title.toLowerCase()} `));
  });
});
