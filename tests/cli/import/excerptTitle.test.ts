import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptTitle } from '#cli/import/excerptTitle.ts';

const TITLES: readonly (readonly [title: string, word: string, excerpt: string])[] = [
  ['The council will vote on the plan', 'vote', 'Council will vote'],
  ['Two-party strategic security dialogue', 'meet', 'Strategic security dialogue'],
  ['Convocation of the harbour council', 'convocation', 'Convocation'],
  ['A landfill wall collapsed', 'collapsed', 'Landfill wall collapsed'],
  ['The talks', 'talks', 'Talks'],
  ['Vote', 'vote', 'Vote'],
  ['Roads, Bridges and Harbours Act', 'act', 'Harbours Act'],
  ['The U.S. Army decided', 'decided', 'U.S. Army decided'],
  ['Mayor’s last-minute budget vote', 'vote', 'Last-minute budget vote'],
  ['Closing words/final thoughts/adjourn', 'thoughts', 'Thoughts/adjourn'],
  ['Votes of Holm, Lund, Ask,', 'meeting', 'Holm, Lund, Ask'],
];

for (const [title, word, excerpt] of TITLES)
  test(`an event of an excerpt is called “${excerpt}” for “${title}”`, () =>
    assert.equal(excerptTitle(title, word), excerpt));
