import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from '#parse/parse.ts';
import { WEDNESDAY } from './cases.ts';

/** The dates of each text, read on a Wednesday, 2022-03-16. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  // The day stands beside the cue.
  '“We leave today,” the captain said Monday.': ['2022-03-14', '2022-03-14'],
  'On Monday the captain said: “We leave tomorrow.”': ['2022-03-14', '2022-03-15'],
  // In another sentence of the utterance.
  '“We leave today,” the captain said Monday. “We come back tomorrow.”': [
    '2022-03-14',
    '2022-03-14',
    '2022-03-15',
  ],
  // In the paragraph before, from which the utterance runs on.
  'On Monday the captain said: “We leave today.\n\n“We come back tomorrow.”': [
    '2022-03-14',
    '2022-03-14',
    '2022-03-15',
  ],
  // The text does not say when: the day of publication is the nearest there is.
  '“We leave tomorrow,” the captain said.': ['2022-03-17'],
  // The day of another utterance is none of this one.
  '“We leave,” the captain said Monday.\n\n“We come back tomorrow,” the owner said.': [
    '2022-03-14',
    '2022-03-17',
  ],
};

describe('“today” and “tomorrow” in a quote', () => {
  for (const [text, values] of Object.entries(VALUES)) {
    test(`count from the day on which it was said: ${text.replaceAll('\n\n', ' ¶ ')}`, () => {
      const { dates } = parse(text, { published: WEDNESDAY });
      assert.deepEqual(
        dates.map(({ value }) => value),
        values,
      );
    });
  }
});
