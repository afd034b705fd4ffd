import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { eventsIn } from './found.ts';

/** The heads of each event, in the order of the text. */
function groupsIn(text: string, published?: string): string[][] {
  const inOrder = eventsIn(text, published).toSorted((a, b) => a.start - b.start);
  return [...Map.groupBy(inOrder, ({ event }) => event).values()].map((event) =>
    event.map((mention) => mention.text),
  );
}

const ONE: readonly (readonly [heads: string, why: string, text: string])[] = [
  [
    'meet meeting',
    'a noun that points back',
    'The ministers will meet in Vienna on April 4. The meeting will last a day.',
  ],
  [
    'summit dialogue',
    'another word for it, of the same day',
    'Rome hosts a summit on April 4. Nobody knows who leads the April 4 dialogue.',
  ],
  [
    'resigned resignation',
    'the noun of its verb, with its owner',
    'The mayor resigned on Monday. His resignation surprised the town.',
  ],
  ['held vote', 'a verb that leaves it to its noun', 'The council held a vote on Monday.'],
  ['strike began', 'a verb that leaves it to its subject', 'The dock strike began on Monday.'],
  [
    'resigns resigned',
    'what the headline has told already',
    'Mayor resigns after council vote\n\nMarta Oduya resigned on Monday. She led Harford for years.',
  ],
  [
    'resigned resigned',
    'the same verb of the same name',
    'Marta Oduya resigned on Monday. Nobody knew why Oduya resigned.',
  ],
  [
    'attack attack',
    'a date that grows finer',
    'The attack of March angered Rome. That March 2 attack hit a bridge.',
  ],
];

describe('mentions are one event', () => {
  for (const [heads, why, text] of ONE) {
    test(`by ${why}: ${heads}`, () => {
      assert.ok(
        groupsIn(text).some((event) => event.join(' ') === heads),
        JSON.stringify(groupsIn(text)),
      );
    });
  }

  test('and carry one number, counted in the order of the text, one title and its finest date', () => {
    const text =
      'The ministers will meet in April. That April 4 meeting worries Rome. A vote follows on April 6.';
    const events = eventsIn(text).toSorted((a, b) => a.start - b.start);
    assert.deepEqual(
      events
        .filter(({ text: head }) => head !== 'worries' && head !== 'follows')
        .map(({ event, date }) => [event, date]),
      [
        [0, '2022-04-04'],
        [0, '2022-04-04'],
        [1, '2022-04-06'],
      ],
    );
    assert.equal(new Set(events.filter(({ event }) => event === 0).map(({ title }) => title)).size, 1);
  });
});

const APART: readonly (readonly [one: string, other: string, why: string, text: string])[] = [
  ['meeting', 'meeting', 'of other days', 'The April 4 meeting worries Rome. The April 6 meeting does not.'],
  ['met', 'meeting', 'a new one', 'The ministers met on Monday. A meeting of mayors followed.'],
  [
    'attack',
    'attacks',
    'one and several',
    'An attack on Monday hit a bridge. The attacks of March 2 hit none.',
  ],
  [
    'strike',
    'strike',
    'the last one and this one',
    'A strike began on Monday. The last strike hurt the town.',
  ],
  ['voted', 'voted', 'two verbs', 'The council voted on Monday. The town voted on Monday.'],
];

describe('mentions are two events', () => {
  for (const [one, other, why, text] of APART) {
    test(`when they are ${why}: “${one}”, “${other}” in “${text}”`, () => {
      const groups = groupsIn(text);
      const [first, second] = [
        groups.findIndex((event) => event.includes(one)),
        groups.findLastIndex((event) => event.includes(other)),
      ];
      assert.ok(first >= 0 && second > first, JSON.stringify(groups));
    });
  }
});

test('the seed article has its dialogue, its council and its assembly', () => {
  const text = readFileSync(new URL('../fixtures/seed/input.txt', import.meta.url), 'utf8');
  const groups = groupsIn(text, '2021-12-28').map((event) => event.join(' '));
  assert.ok(groups.some((event) => /^meet dialogue meeting .*\bdialogue\b/.test(event)));
  assert.ok(groups.includes('convocation meeting'));
  assert.ok(groups.includes('assembly'));
});
