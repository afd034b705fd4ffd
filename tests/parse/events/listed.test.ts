import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventNamed } from './found.ts';

/** Events that a tagger hides, each with what it is. */
const HIDDEN: readonly (readonly [head: string, what: string, text: string])[] = [
  ['calls', 'a verb with a particle behind a name', 'Norvane calls off a harbour strike'],
  ['lands', 'a verb with a preposition', 'Fugitive banker lands in handcuffs'],
  ['call', 'a verb that agrees with a plural', 'Dock unions call off a strike'],
  ['take', 'a noun of a verb and its particle', 'The glider flew. The take-off was smooth.'],
  ['Deliveries', 'a noun with the capital of its sentence', 'Deliveries to Rome begin today.'],
  ['aftershock', 'a noun of nature', 'An aftershock woke the town.'],
];

/** Nouns that look like such verbs. */
const NOUNS: readonly (readonly [word: string, why: string, text: string])[] = [
  ['officers', 'a relative clause follows', 'The police officers who slept were tired.'],
  ['cards', 'the clause has a verb', 'The ferry lost the bank cards in a storm.'],
  ['ships', 'the clause has a verb behind it', 'Two cargo ships in Harford sank.'],
];

describe('an event is listed', () => {
  for (const [head, what, text] of HIDDEN) {
    test(`that is ${what}: “${head}” in “${text}”`, () => {
      assert.equal(eventNamed(head, text)?.date, '2022-03-16');
    });
  }
});

describe('a noun is no verb', () => {
  for (const [word, why, text] of NOUNS) {
    test(`where ${why}: “${word}” in “${text}”`, () => {
      assert.ok(text.includes(word));
      assert.equal(eventNamed(word, text), undefined);
    });
  }
});
