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
      }
    }),
    { numRuns: 300 },
  );
});

test('finds the same twice', () => {
  fc.assert(
    fc.property(texts, (text) => assert.deepEqual(eventsIn(text, WEDNESDAY), eventsIn(text, WEDNESDAY))),
  );
});
