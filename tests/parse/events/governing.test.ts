import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateWords, eventsIn } from './found.ts';

/** The date of each text, and the head word of the event it dates. */
const GOVERNED: Readonly<Record<string, readonly [date: string, head: string]>> = {
  'The court ruled Friday that the dam is safe.': ['Friday', 'ruled'],
  'The ministers will meet in Vienna on Monday.': ['Monday', 'meet'],
  'That April 4 meeting could ease the strain.': ['April 4', 'meeting'],
  'The harbour was built in 1911 and widened since.': ['1911', 'built'],
  'The mill, which burned in 1987, stood by the river.': ['1987', 'burned'],
  'Traders now pay more for wheat.': ['now', 'pay'],
  'Last week, rescuers pulled two men from the shaft.': ['Last week', 'pulled'],
  'VIENNA, March 14 (Alpine Press) --\nTwo climbers reached the summit without a guide.': [
    'March 14',
    'reached',
  ],
  'She told reporters Tuesday that the ferry had been late.': ['Tuesday', 'told'],
  'Officials cast Friday’s vote as a test of the new rules.': ['Friday', 'vote'],
  'He spoke of the May 3 assembly of mill owners.': ['May 3', 'assembly'],
  'Shares were flat in 2019.': ['2019', 'flat'],
  'The bridge will open on Monday, the mayor said.': ['Monday', 'open'],
  'The bridge will open soon, the mayor said Monday.': ['Monday', 'said'],
  'Officials said the dam, which collapsed in 1987, will be rebuilt.': ['1987', 'collapsed'],
};

describe('the event that a date dates', () => {
  for (const [text, [date, head]] of Object.entries(GOVERNED)) {
    test(`is “${head}” in “${text}”`, () => {
      const governed = eventsIn(text).find((event) => dateWords(text, event) === date);
      assert.equal(governed?.text, head);
    });
  }

  test('comes before the events that no date governs', () => {
    const text = 'The guard fled before the raid. The court ruled Friday. It sat Monday.';
    assert.deepEqual(
      eventsIn(text)
        .map((event) => event.text)
        .slice(0, 2),
      ['ruled', 'sat'],
    );
  });

  test('is none where the expression measures or repeats', () => {
    assert.ok(eventsIn('The siege lasted three days.').every(({ dateStart }) => dateStart === undefined));
    assert.ok(eventsIn('The board votes every week.').every(({ dateStart }) => dateStart === undefined));
  });
});
