import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairRules } from '#components/speaker/pairRules.ts';

test('shows a voice on the side on which it is chosen, and only where a browser can tell', () => {
  const rules = pairRules(['ada', '2nd-mate']);
  assert.match(rules, /^@supports selector\(:has\(a\)\)\{\[data-pair\] \[data-voice\]\{display:none\}/);
  assert.ok(
    rules.includes(
      '[name="a"] [value="2nd-mate"]:checked) [data-voice="2nd-mate"]{--side:1;--float:inline-start;display:block}',
    ),
  );
  assert.ok(
    rules.includes(
      '[name="b"] [value="ada"]:checked) [data-voice="ada"]{--side:2;--float:inline-end;display:block}',
    ),
  );
});

test('without script an address chooses two voices, unless they are so many that their pairs would weigh too much', () => {
  const rules = pairRules(['ada', '2nd-mate']);
  assert.ok(rules.includes('@media (scripting:none){'));
  assert.ok(rules.includes(':has(#pair_2nd-mate_ada:target) [data-voice="ada"]{--side:1;'));
  assert.doesNotMatch(pairRules(Array.from({ length: 13 }, (_, i) => `voice-${i}`)), /:target/);
});
