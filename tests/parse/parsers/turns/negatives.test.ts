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
    [
      'HARFORD: The court ruled on Monday.',
      'OSLO: The king was ill.',
      'HARFORD: The ferry sank.',
      'OSLO: He died.',
    ],
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
    'what is attributed to someone in passing',
    ['The statement was attributed to Ann Lee.', 'It was found on the quay.'],
  ],
  [
    'a cause that is named',
    ['The following rise was attributed to the storm, they say: it came at night.', 'It fell.'],
  ],
  [
    'a list under a quote',
    ['“We ask for two things.”', '— Longer hours for all', '— A Second Bridge for us'],
  ],
  [
    'a sentence under a quote',
    ['“We left.”', '— Ann Lee said so. It rained.', '“We left.”', 'Ann Lee, mayor of Harford'],
  ],
  [
    'headings with a colon',
    [
      'Harford North:',
      'You can vote at the school.',
      'Harford South:',
      'You can vote at the quay.',
      'Harford East:',
      'Call us.',
    ],
  ],
  [
    'bold headings with names',
    ['**Ann Lee**', 'She runs the ferry.', '**Jo Reed**', 'She runs the port.', '**Ann Lee**', 'She won.'],
  ],
  [
    'captions',
    ['Ann LeeImage: Ann Lee.', 'Jo ReedImage: We are the port.', 'Ann LeeImage: You are here.', 'They met.'],
  ],
  [
    'a list of organisations with what they do',
    ['Nimbus: It makes locks.', 'Quay Ltd: It owns the ferry.', 'Nimbus: It paid.'],
  ],
  [
    'bold headings of places that come again',
    [
      '**Harford North:** The hall opens at nine.',
      '**Harford South:** The quay.',
      '**Harford North:** It shuts at ten.',
    ],
  ],
  ['scores of players', ['**Ann Lee:** 6', '**Jo Reed:** 7', '**Ann Lee:** 5']],
  [
    'a recipe',
    ['**Lemon Base:** Stir the flour.', '**Rose Cream:** Whip the cream.', '**Lemon Base:** Pour it out.'],
  ],
  [
    'names that do not take turns',
    ['**Ann Lee:** The ferry is hers.', '**Ann Lee:** The quay is hers.', '**Jo Reed:** The port is his.'],
  ],
  ['a statement that is spoken of', ['A statement by Ann Lee was late:', 'It rained.']],
  ['a heading about a statement', ['Statement by Ann Lee awaited', 'It rained.']],
  ['a survey', ['Yes: 46', 'No: 40', 'Unsure: 14', 'Yes: 50', 'No: 41', 'Unsure: 9']],
  ['a timetable of a day', ['MONDAY: You can visit us.', 'TUESDAY: We are shut.', 'MONDAY: We open late.']],
  [
    'a list of quotes with their verbs',
    ['Lee: “We left,” she said.', 'Reed: “You did,” he said.', 'Lee: “I know,” she said.'],
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
