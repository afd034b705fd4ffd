import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EventMention } from '#model/annotations.ts';
import { dateWords, eventNamed, eventsIn } from './found.ts';

/** Words that a text holds and that are no event which a reader could date; with why. */
const NO_EVENTS: readonly (readonly [word: string, why: string, text: string])[] = [
  ['fled', 'over before, nobody says when', 'The guard had fled.'],
  ['According', 'a source', 'According to the mayor, the ferry sank on Monday.'],
  ['according', 'a source', 'The ferry sank on Monday, according to the mayor.'],
  ['having', 'a help to other words', 'The mayor resigned on Monday, having no friends.'],
  ['elected', 'what kind of council', 'The newly elected council met on Monday.'],
  ['planned', 'what kind of cuts', 'They marched on Monday against planned cuts.'],
  ['Fire', 'what kind of chief', 'Fire chief Dana Orlov spoke on Monday.'],
  ['Shipping', 'part of a name', 'Norvane Shipping agreed on Monday to buy its rival.'],
  ['Cross', 'part of a name', 'The Red Cross sent a truck on Monday.'],
  ['Met', 'part of a name', 'The Met Office spoke of rain on Monday.'],
  ['injured', 'what people there are', 'The mayor met the families of the injured on Monday.'],
  ['sunken', 'what kind of ferry', 'Divers raised the sunken ferry on Monday.'],
];

describe('a word is no event', () => {
  for (const [word, why, text] of NO_EVENTS) {
    test(`when it is ${why}: “${word}” in “${text}”`, () => {
      assert.ok(text.includes(word));
      assert.equal(eventNamed(word, text), undefined);
    });
  }

  test('only where it says what kind: the same participle as a verb is one', () => {
    assert.equal(eventNamed('elected', 'The town elected a council on Monday.')?.date, '2022-03-14');
    assert.equal(
      eventNamed('killing', 'The killing of the king on Monday stunned Rome.')?.date,
      '2022-03-14',
    );
  });
});

test('an event that is denied or supposed has no day, and keeps the expression that dates it', () => {
  const unreal = ['The mayor did not resign on Monday.', 'The mayor may resign on Friday.'];
  for (const text of unreal) {
    const resign = eventNamed('resign', text);
    assert.deepEqual([resign?.date, resign?.edtf, resign?.certainty], [undefined, undefined, undefined]);
    assert.equal(dateWords(text, resign as EventMention), text.includes('Monday') ? 'Monday' : 'Friday');
  }
});

test('an event that is told as having happened has a day, or an expression that dates it', () => {
  const text =
    'The guard had fled before the raid. The court may sit, and a vote could follow. It ruled Friday.';
  const events = eventsIn(text).filter(({ status }) => status === 'reported');
  assert.ok(events.length > 0);
  assert.ok(events.every(({ date, dateStart }) => date !== undefined || dateStart !== undefined));
});
