import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EventOutlook } from '#model/annotations.ts';
import { eventNamed } from './found.ts';

/** Words that look like a denial or a doubt and are none. */
const REAL: readonly (readonly [head: string, outlook: EventOutlook, text: string])[] = [
  ['inspection', 'reported', 'The ferry failed an inspection in January.'],
  ['left', 'reported', 'She denied the charge and left on Monday.'],
  ['resigned', 'reported', 'Oduya, who denied the claim, resigned on Monday.'],
  ['rebuilt', 'reported', 'The bridge was not rebuilt until 1961.'],
  ['begin', 'planned', 'The trial is not expected to begin before next year.'],
  ['ruled', 'reported', 'The court ruled the law void on Monday.'],
  ['search', 'planned', 'The navy may call off the search on Friday.'],
  ['sign', 'reported', 'The mayor did not hesitate to sign on Monday.'],
  ['win', 'reported', 'Harford beat Calder on Sunday to win the cup.'],
];

describe('an event is neither denied nor supposed, nor yet to come', () => {
  for (const [head, outlook, text] of REAL) {
    test(`but ${outlook} for “${head}” in “${text}”`, () => {
      assert.equal(eventNamed(head, text)?.status, outlook);
    });
  }
});
