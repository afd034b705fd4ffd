import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateMod } from '#model/annotations.ts';
import { dateIn } from './cases.ts';

const MODS: Readonly<
  Record<string, readonly [words: string, mod: DateMod | undefined, edtf: string | undefined]>
> = {
  'The plan dates from early 2021.': ['early 2021', 'START', '2021'],
  'Snow fell in mid-January.': ['mid-January', 'MID', '2022-01'],
  'He will leave at the end of 2024.': ['the end of 2024', 'END', '2024'],
  'The mill shut in the late 1990s.': ['the late 1990s', 'END', '199X'],
  'Rain is due late Friday.': ['late Friday', 'END', '2022-03-18'],
  'It took at least three days.': ['at least three days', 'EQUAL_OR_MORE', undefined],
  'It took no more than three days.': ['no more than three days', 'EQUAL_OR_LESS', undefined],
  'It took less than three days.': ['less than three days', 'LESS_THAN', undefined],
  'It took nearly three days.': ['nearly three days', 'LESS_THAN', undefined],
  'It took over three days.': ['over three days', 'MORE_THAN', undefined],
  'It took about three days.': ['about three days', 'APPROX', undefined],
  'The ferry sank in about 1990.': ['about 1990', 'APPROX', '1990~'],
  'The ferry sank around Jan. 10.': ['around Jan. 10', 'APPROX', '2022-01-10~'],
  'He wrote a book about 1990.': ['1990', undefined, '1990'],
  'The ferry sank about three years ago.': ['about three years ago', 'APPROX', '2019~'],
  'The ferry sank more than three years ago.': ['more than three years ago', 'BEFORE', '2019'],
  'The ferry sank less than three years ago.': ['less than three years ago', 'AFTER', '2019'],
  'He won, and more than a year later lost.': ['more than a year later', 'AFTER', undefined],
  'The ferry sank in 1987.': ['1987', undefined, '1987'],
};

for (const [text, [words, mod, edtf]] of Object.entries(MODS)) {
  test(`says how “${words}” is meant`, () => {
    const date = dateIn(text);
    assert.deepEqual([date.text, date.mod, date.edtf], [words, mod, edtf]);
  });
}
