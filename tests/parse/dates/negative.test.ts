import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { datesIn, finds } from './cases.ts';

/** Nothing in these is a date expression. */
const TEXTS = [
  'They may march on the capital.',
  'Theresa May spoke first.',
  'April Smith won the race.',
  'The sun sat low and the second man left.',
  'He wrote for the Sunday Times.',
  'He wrote for The Sun.',
  'And there they sat. Nobody was wed.',
  'They live on May Street.',
  'They live at 1984 Elm Street.',
  'They met in room 2021, off Highway 1995.',
  'They read John 3:16.',
  'She reads the Daily Mail.',
  'He told USA Today.',
  'He writes for Harbour Weekly.',
  'She was named Person of the Year.',
  'He runs 21st Century Foods.',
  'That was the year he left.',
  'It rained in the week between the votes.',
  'She spoke on “This Week” and “60 Minutes”.',
  'The wall fell, and the fall of the wall was loud.',
  'The spring of the trap was rusty.',
  'The office was closed on Feb. 30.',
  'The form is dated 31/31/2022.',
  'About 2,022 people and 1950 workers came.',
  'It sold for $1999.',
  'Call 555-2021 or read https://a.example/2021/01/page.',
  'The score was 3:1 and the odds 10:3.',
  'They won 21-14 and 10-12.',
  'The shop is open 24/7.',
  'Airports changed after 9/11.',
  'Nobody has found Flight 370.',
  'About 45 percent agreed, 12.5% did not.',
  'She was named in ‘20 people to watch’.',
  'They ate first, then they sang.',
  'Some day they may agree.',
  'The wall dates from the third century B.C.',
  'Three quarters of the town voted.',
  'The quarter of voters who stayed away was hard to win.',
  'More than a quarter of them voted.',
  'They prayed after a second vote.',
  'The fault is in Version 10.1.2022 of the program.',
  'It holds 75 hours of video.',
  'The lamps were lit after sunset.',
  'The offer is six months of base pay.',
  'The two second places went to rowers.',
  'He opened a current account.',
  'A 6-year-old boy and his 44-year-old father were found.',
  'He is 55 years old.',
  'A 15-year-old school girl was found.',
  'A 70-year-old farmer and two 14-year-olds were found.',
  'The prosecution rested and the minister was out of order.',
  'They lost the quarter-finals and the quarter final.',
  'They cut the rate by the quarter-point they had named.',
  'They thanked Governor Friday Eze.',
  'They saw “Back to the Future”.',
  'He writes for the Mail on Sunday.',
  'They sang of Bloody Sunday.',
  'She spoke to the Today programme.',
  'He writes for the Sunday World.',
  'He reads the novel 1984.',
  'For help, dial 1999.',
  'The rock is called 2024 AB4.',
  'A cup holds 1990 micrograms.',
  'He had it in the first half of the match.',
];

describe('texts without a date', () => {
  for (const text of TEXTS) test(`finds none in “${text}”`, () => finds(text, []));
});

/** Words that point at a date which the text has not named. */
const POINTLESS = [
  'That year the river froze.',
  'The day before, it had rained.',
  'The day before the vote was quiet.',
  'By then it was over.',
];

describe('words that point at no date of the text', () => {
  for (const text of POINTLESS) test(`find none in “${text}”`, () => finds(text, []));
});

/** The year of a date that is said in passing, or that news has followed, is not that of the next one. */
const NEWS: Readonly<Record<string, string>> = {
  'The firm was founded on May 3, 2012. It has 300 workers. It closed a mill in September.': '2021-09',
  'The firm, founded on May 3, 2012, closed a mill in September.': '2021-09',
  'The firm was founded in 2012. It closed a mill in September.': '2021-09',
  'In 2012 they had sold twice as many. Sales fell in September.': '2021-09',
  'The firm was founded in May 2012. Shares fell on March 8.': '2022-03-08',
  'The firm was founded in May 2012. The law will change in June.': '2022-06',
  'He was freed on May 3, 2012. He spoke on Tuesday of what happened in September.': '2021-09',
};

describe('dates that tell on from no date before', () => {
  for (const [text, value] of Object.entries(NEWS)) {
    test(`are counted from the day of publication in “${text}”`, () => {
      assert.equal(datesIn(text).at(-1)?.value, value);
    });
  }
});
