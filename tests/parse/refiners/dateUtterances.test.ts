import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from '#parse/parse.ts';

/** A Wednesday. */
const published = '2022-03-16';

const saidIn = (text: string): (string | undefined)[] =>
  parse(text, { published }).quotes.map(({ said }) => said?.value);

/** Texts with the day on which their quotes were said. */
const STATED: Readonly<Record<string, string>> = {
  '“We regret it,” Ann Lee said Monday.': '2022-03-14',
  '“We regret it,” Ann Lee said at 10 a.m. Monday.': '2022-03-14',
  '“We regret it,” said Ann Lee on Monday.': '2022-03-14',
  'On Monday, Ann Lee said: “We regret it.”': '2022-03-14',
  'Ann Lee told the Harford Post on March 3: “We regret it.”': '2022-03-03',
  '“We regret it,” Ann Lee wrote in a post on Monday.': '2022-03-14',
  'In a statement on Friday, the port said: “We regret it.”': '2022-03-11',
  '“We regret it,” the port said in a statement released late Friday.': '2022-03-11',
  '“We regret it,” Ann Lee said in an interview published Sunday.': '2022-03-13',
  '“We regret it,” Ann Lee said in a letter dated Thursday.': '2022-03-10',
  '“We regret it,” Ann Lee said in a 2019 interview.': '2019',
  'At Monday’s briefing, Ann Lee said: “We regret it.”': '2022-03-14',
  'Speaking to reporters on Monday, Ann Lee said: “We regret it.”': '2022-03-14',
  'Asked on Monday about the bridge, Ann Lee said: “We regret it.”': '2022-03-14',
  'Asked on Monday whether the port would close, Ann Lee said: “We regret it.”': '2022-03-14',
  'On Monday she told reporters that the plan was “a disgrace.”': '2022-03-14',
  'Ann Lee resigned on Friday, saying the job had become “a burden” to her.': '2022-03-11',
  'Ann Lee said on Monday that the vote on Friday would be “a great day” for all.': '2022-03-14',
};

describe('an utterance is dated by its cue', () => {
  for (const [text, day] of Object.entries(STATED)) {
    test(text, () => assert.deepEqual(saidIn(text), [day]));
  }

  test('in all of its parts', () => {
    assert.deepEqual(saidIn('“We regret it,” Ann Lee said Monday. “It was a mistake.”'), [
      '2022-03-14',
      '2022-03-14',
    ]);
  });
});

/** Texts that do not say when: their dates are of something else. */
const UNSTATED: readonly string[] = [
  '“We regret it,” Ann Lee said.',
  '“We regret it,” Ann Lee said of the vote on Friday.',
  '“We regret it,” Ann Lee said about the vote on Friday.',
  '“We regret it,” Ann Lee said after the vote on Friday.',
  '“The vote on Friday was fair,” Ann Lee said.',
  'Ann Lee said the vote on Friday would be “a great day” for all.',
  'Ann Lee said Friday’s vote would be “a great day” for all.',
  'Asked about Monday’s crash, Ann Lee said: “We regret it.”',
  'After the vote on Friday, Ann Lee said: “We regret it.”',
  'Asked whether the port would close on Friday, Ann Lee said: “We regret it.”',
  'Ann Lee, who resigned on Friday, said: “We regret it.”',
  '“We regret it,” said Ann Lee, who was elected in 2019.',
  '“We regret it,” said Ann Lee, mayor since 2019.',
  '“We regret it,” Ann Lee said earlier this week.',
  'Ann Lee is expected to say on Friday that it was “a great day” for all.',
  'The report, released Friday, called it “a great day” for all.',
];

describe('an utterance is undated', () => {
  for (const text of UNSTATED) test(text, () => assert.deepEqual(saidIn(text), [undefined]));
});
