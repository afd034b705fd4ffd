import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eventsIn, WEDNESDAY } from './found.ts';

const WORDS = [
  'The ',
  'ministers ',
  'will ',
  'meet ',
  'met ',
  'on Friday',
  ' Jan. 10',
  ' meeting',
  ', ',
  '. ',
  'if ',
  'not ',
  'said ',
  'today',
  '“',
  '”',
  '\n\n',
  'the summit ',
  'in 2021',
  '\udfff',
  'of recent months',
  'who ',
  'had ',
  'to ',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
);

test('on any text: heads lie inside it and say what stands there, each with a date that has a form', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const event of eventsIn(text)) {
        assert.equal(event.text, text.slice(event.start, event.end));
        assert.ok(event.end > event.start);
        assert.match(event.date ?? '2022', /^\d{4}(?:-\d\d){0,2}$/);
        assert.equal(event.dateStart === undefined, event.dateEnd === undefined);
        assert.equal(event.certainty === undefined, event.date === undefined);
        assert.equal(event.edtf === undefined, event.date === undefined);
        assert.ok(event.date === undefined || event.status === 'reported' || event.status === 'planned');
        for (const { start, end, text: words } of event.participants)
          assert.equal(words, text.slice(start, end));
      }
    }),
    { numRuns: 300 },
  );
});

test('on any text: events are counted in its order, and all mentions of one have its title', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const events = eventsIn(text).toSorted((a, b) => a.start - b.start || a.event - b.event);
      const byEvent = Map.groupBy(events, ({ event }) => event);
      assert.deepEqual(
        [...byEvent.keys()].toSorted((a, b) => a - b),
        Array.from({ length: byEvent.size }, (_, number) => number),
      );
      for (const mentions of byEvent.values())
        assert.equal(new Set(mentions.map(({ title }) => title)).size, 1);
    }),
    { numRuns: 300 },
  );
});

test('finds the same twice', () => {
  fc.assert(
    fc.property(texts, (text) => assert.deepEqual(eventsIn(text, WEDNESDAY), eventsIn(text, WEDNESDAY))),
  );
});
