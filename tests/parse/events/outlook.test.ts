import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EventOutlook } from '#model/annotations.ts';
import { eventNamed } from './found.ts';

const OUTLOOKS: readonly (readonly [head: string, outlook: EventOutlook, text: string])[] = [
  ['meet', 'planned', 'The ministers will meet on Monday.'],
  ['meet', 'planned', 'The ministers agreed to meet in Vienna this year.'],
  ['assembly', 'planned', 'Rome awaits the April 4 assembly of the league.'],
  ['meet', 'planned', 'She said that the ministers would meet in May.'],
  ['vote', 'planned', 'The upcoming vote of this year divides the town.'],
  ['speak', 'planned', 'She will speak today.'],
  ['resume', 'planned', 'The talks resume in the second half of 2022.'],
  ['leave', 'planned', 'The monitors arrive on Monday and leave in the autumn.'],
  ['met', 'reported', 'The ministers met on Monday.'],
  ['put', 'reported', 'As an aide put it on March 2, nothing changed.'],
  ['raid', 'reported', 'The March 2 raid angered the town.'],
  ['resign', 'denied', 'The mayor did not resign.'],
  ['meeting', 'denied', 'No meeting took place on Monday.'],
  ['sign', 'denied', 'The mayor refused to sign the treaty on Monday.'],
  ['attack', 'denied', 'The rebels denied the attack of March 2.'],
  ['meeting', 'denied', 'That meeting never took place.'],
  ['meeting', 'denied', 'A meeting with its directors planned for March 2 never took place.'],
  ['planned', 'denied', 'A meeting with its directors planned for March 2 never took place.'],
  ['talks', 'denied', 'The talks were cancelled on Monday.'],
  ['attacks', 'supposed', 'They will answer if Rome attacks.'],
  ['collapse', 'supposed', 'The roof could collapse this year.'],
  ['attack', 'supposed', 'The court heard of the alleged attack on Monday.'],
  ['fled', 'supposed', 'The guard allegedly fled on Monday.'],
  ['postponed', 'denied', 'Oduya denied that the vote had been postponed from June.'],
  ['fired', 'denied', 'The guards denied they had fired on the crowd on Saturday.'],
  ['fled', 'denied', 'The mayor denied reports that he had fled on Monday.'],
  ['meet', 'denied', 'The mayor is not expected to meet the council on Monday.'],
  ['opened', 'denied', 'The mayor was to have opened the bridge on Friday.'],
  ['held', 'denied', 'The festival was to be held on Friday but was called off.'],
  ['scheduled', 'denied', 'The game scheduled for Sunday was called off.'],
  ['planned', 'denied', 'A vote planned for today was put off.'],
  ['planned', 'denied', 'A festival planned for last November never took place.'],
  ['strike', 'denied', 'The union called off the strike on Monday.'],
  ['shot', 'supposed', 'Prosecutors allege he shot the guard on March 3.'],
  ['hid', 'supposed', 'The town alleged that the firm hid the spill.'],
  ['shooting', 'supposed', 'He is accused of shooting a guard on March 3.'],
  ['left', 'supposed', 'Prosecutors suspect that the door had been left open on Monday.'],
  ['answer', 'supposed', 'Rome would answer on Friday.'],
];

describe('the outlook of an event', () => {
  for (const [head, outlook, text] of OUTLOOKS) {
    test(`is ${outlook} for “${head}” in “${text}”`, () => {
      assert.equal(eventNamed(head, text)?.status, outlook);
    });
  }
});
