import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTurns } from '#parse/parsers/turns/findTurns.ts';
import { readDocument } from '#parse/text/document.ts';

/** Lines that begin like turns and are none. */
const NO_TURNS: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ['a note', ['The bridge is shut.', 'Note: We have changed the day of the vote.']],
  [
    'an update beside a correction',
    [
      'The bridge is shut.',
      'Update: You can cross it on foot.',
      'Correction: We gave a wrong day.',
      'Update: It is open.',
    ],
  ],
  [
    'datelines',
    ['HARFORD: I was here.', 'OSLO: We met in spring.', 'HARFORD: You can go.', 'The end.'].slice(0, 2),
  ],
  [
    'a dateline',
    ['WASHINGTON: The court ruled on Monday that the dam is safe.', 'It was the second ruling.'],
  ],
  [
    'the lines of a notice',
    [
      'WHO: Mayor Ann Lee',
      'WHAT: What you can do',
      'WHEN: Tuesday, 5 p.m.',
      'WHERE: Our hall',
      'WHO: You',
      'WHEN: Friday.',
    ],
  ],
  [
    'a listing',
    ['Location: Harford town hall', 'Price: $4', 'Location: The quay', 'Price: $6, you pay at the door.'],
  ],
  ['people to call', ['Phone: 555 0100', 'Fax: 555 0101', 'Phone: 555 0102', 'Fax: 555 0103']],
  [
    'a recipe',
    [
      'Step: Peel the apples as you like.',
      'Tip: You can leave the skin on.',
      'Step: Boil them.',
      'Tip: Taste before you serve.',
    ],
  ],
  ['a scoreboard', ['LIONS: 3', 'BEARS: 2', 'LIONS: 1', 'BEARS: 0']],
  [
    'myths and facts',
    ['MYTH: You catch colds in the cold.', 'FACT: You do not.', 'MYTH: We need milk.', 'FACT: We do not.'],
  ],
  ['a heading', ['Q&A: What the vote means for you', 'The vote is on Monday.', 'Q&A: Who may vote?']],
  [
    'an explainer that its own reporter answers',
    ['Q: What is the toll?', 'A: It is a fee of $4.', 'Q: Who pays it?', 'A: Every driver does.'],
  ],
  [
    'names with initials',
    ['A. Lee went home after the vote.', 'I was there, she wrote.', 'A. Lee did not run again.'],
  ],
  [
    'a list of people who say one thing each',
    ['Ann Lee: She needs to win here.', 'Ola Berg: He must not lose.', 'Jo Reed: Her last chance.'],
  ],
  [
    'a headline with a name',
    ['Lee: I will not go', 'Mayor Ann Lee said on Monday that she would stay.', 'Stone: We will see'],
  ],
  ['credits', ['Image: Ann Lee', 'The quay was full.', 'Image: Ola Berg', 'It emptied.', 'Image: Ann Lee.']],
  [
    'questions that nobody answers',
    ['Question: Why do you pay?', 'It costs a lot.', 'Question: Who asked us?'],
  ],
  ['what a verb of speech does not introduce', ['The poll also found that:', 'Voters are tired of it.']],
  [
    'a list under a colon',
    ['Here is what the council said no to:', '— Longer hours for us.', '— A second bridge.'],
  ],
  [
    'a paragraph under somebody who is heard elsewhere',
    ['Lee spoke out against the toll:', 'The council met on Monday.'],
  ],
  [
    'bold headings',
    [
      '**Who pays?**',
      'The town does.',
      '**Who gains?**',
      'The port does.',
      '**What next?**',
      'A vote is due.',
    ],
  ],
];

for (const [what, lines] of NO_TURNS) {
  test(`finds no turn in ${what}`, () => {
    const document = readDocument(lines.join('\n\n'));
    assert.deepEqual(findTurns(document), []);
  });
}
