import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventNamed } from './found.ts';

const TITLES: readonly (readonly [head: string, title: string, text: string])[] = [
  [
    'meet',
    'Two-party strategic security dialogue',
    'Officials will meet for a two-party “strategic security dialogue” in April.',
  ],
  [
    'convocation',
    'Convocation of the NATO-Russia council',
    'Rome awaits the April 4 convocation of the NATO-Russia council.',
  ],
  ['fire', 'Fire at the harbour warehouse', 'A fire at the harbour warehouse on Monday killed nobody.'],
  ['vote', 'The council will vote on the plan', 'The council will vote on the plan on Friday.'],
  ['rally', 'Rally outside the town hall', 'Opponents plan a rally outside the town hall on Saturday.'],
  ['verdict', 'A verdict is expected', 'A verdict is expected on Friday.'],
  ['broke', 'A fire broke out at a warehouse', 'A fire broke out at a warehouse on Monday.'],
  ['resigned', 'Jo Reed resigned', 'Its chief executive, Jo Reed, resigned last week.'],
  ['start', 'Construction is due to start', 'Construction is due to start in September.'],
  ['drill', 'Will drill for ice', 'It will drill for ice until April 4.'],
  ['closed', 'The port authority closed the bridge', 'The port authority closed the bridge Monday.'],
  [
    'crest',
    'The Arne River would crest at 62 feet',
    'Forecasters said the Arne River would crest at 62 feet on Friday.',
  ],
  ['collapsed', 'A landfill wall collapsed', 'Norbert Power said a landfill wall collapsed on Saturday.'],
  ['moved', '900 people had been moved', 'Officials said that 900 people had been moved on Monday.'],
  [
    'collapsed',
    'A plan to merge with rival Calder collapsed',
    'A plan to merge with rival Calder collapsed on Monday.',
  ],
  [
    'resumed',
    'Talks between the two sides resumed in Harford',
    'Talks between the two sides resumed in Harford on Monday.',
  ],
  [
    'struck',
    'The storm struck the coast',
    'In Harford, the storm, which struck the coast on Monday, killed nine.',
  ],
  [
    'arrested',
    'The mayor of Harford was arrested',
    'The mayor of Harford, who was arrested on Monday, is free.',
  ],
  ['broke', 'The talks broke down', 'The talks broke down last Thursday.'],
  ['resigned', 'She resigned', 'She resigned on Monday.'],
  ['promised', 'Promised to rebuild the school', 'He promised on Monday to rebuild the school.'],
  ['sank', 'Two ferries sank', 'Two ferries that left Harford on Monday sank on Tuesday.'],
  ['bid', '$27 billion bid', 'Lomax made a $27 billion bid in March.'],
  [
    'put',
    'Crews from Harford, Milling and Orland put out the blaze',
    'Crews from Harford, Milling and Orland put out the blaze on Monday.',
  ],
  [
    'strike',
    'Nurses will strike',
    'Nurses will strike on Friday. “I will not call off the strike for a chat about parking,” said Jo Reed.',
  ],
  ['due', 'The report is due', 'The report is due on Friday.'],
  [
    'discharged',
    '12 were discharged',
    'Nine were taken to the General Hospital and 12 were discharged on Monday.',
  ],
  [
    'signed',
    'Orland, Italy and France signed the treaty',
    'Orland, Italy and France signed the treaty on Friday.',
  ],
  ['election', 'Presidential election', 'Reed awaits next week’s presidential election.'],
  [
    'inspected',
    'The minister inspected work on a nurses’ home',
    'The minister inspected work on a nurses’ home on Monday.',
  ],
  ['start', 'A 48-hour strike was to start', 'A 48-hour strike was to start on Friday.'],
  [
    'strike',
    'Nurses’ strike',
    'The nurses’ strike began on Monday. “I will not call off the strike for a chat about parking,” said Jo Reed.',
  ],
  ['talk', 'Let’s talk about it', 'Let’s talk about it on Monday.'],
  [
    'deal',
    'Defended her plans for a no-deal exit',
    'She defended her plans for a no-deal exit by October 31.',
  ],
  [
    'led',
    'It follows a letter Reed led urging for a reversal',
    'It follows a letter Reed led urging for a reversal in 2018.',
  ],
  ['announced', 'Reed announced he would drop the plan', 'On July 2, Reed announced he would drop the plan.'],
  [
    'due',
    'Briefs from both parties due',
    'The case was set for spring, with briefs from both parties due in May.',
  ],
];

describe('the title of an event', () => {
  for (const [head, title, text] of TITLES) {
    test(`is “${title}” for “${head}”`, () => assert.equal(eventNamed(head, text)?.title, title));
  }

  test('leaves out whole what makes it longer than 80 characters', () => {
    const text = `The meeting of the harbour council about the ${'ancient '.repeat(8)}bridge is on Friday.`;
    assert.equal(eventNamed('meeting', text)?.title, 'Meeting of the harbour council');
  });

  test('is cut at a word where its first phrase alone is longer', () => {
    const { title = '' } =
      eventNamed('meeting', `The ${'extraordinary '.repeat(8)}meeting is on Friday.`) ?? {};
    assert.ok(title.length <= 80);
    assert.match(title, /^Extraordinary( extraordinary)+$/);
  });
});
