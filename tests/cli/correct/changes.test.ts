import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayChange } from '#cli/correct/changes.ts';

const LONG = '“This wall was built for the storms of 1911, and we are asked to trust it with the storms of';

test('shows of long words where they differ, between one pair of quotation marks', () => {
  assert.equal(
    sayChange({
      what: 'the words of statement 1',
      was: `${LONG} today,” … “and it will not hold.”`,
      now: `${LONG} tomorrow,” … “and it will not hold.”`,
    }),
    'the words of statement 1: “… the storms of today,” … “and it will not hold.” → “… the storms of tomorrow,” … “and it will not hold.”',
  );
});

test('shows short words whole, and words that were added behind the same ones', () => {
  assert.equal(
    sayChange({ what: 'the headline', was: 'A ferry', now: 'Two ferries' }),
    'the headline: “A ferry” → “Two ferries”',
  );
  assert.equal(sayChange({ what: 'the headline', was: 'A', now: 'A B' }), 'the headline: “A” → “A B”');
  assert.equal(
    sayChange({ what: 'the standfirst', was: undefined, now: 'A ferry' }),
    'the standfirst: nothing → “A ferry”',
  );
});
