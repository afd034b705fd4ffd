import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ID_PATTERN, toId } from '#model/id.ts';

test('makes an id of a name', () => {
  assert.equal(toId('Ned Price'), 'ned-price');
  assert.equal(toId('Ángel Núñez-Díaz'), 'angel-nunez-diaz');
  assert.equal(toId('Łukasz Bjørnø-Groß'), 'lukasz-bjorno-gross');
  assert.equal(toId('the U.S. President’s team'), 'the-us-presidents-team');
  assert.equal(toId('  “two tracks: deterrence” '), 'two-tracks-deterrence');
});

test('an id made of any text is one, or empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => toId(text) === '' || ID_PATTERN.test(toId(text))),
  );
});
