import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULES } from '#markdown/rules.ts';

const SOURCE = globSync('src/{markdown,briefing,cli}/**/*.ts', { exclude: ['src/markdown/rules.ts'] })
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

/** Beginnings of ids that are put together: `unknown-` of `unknown-${kind}`. */
const BEGINNINGS = Array.from(SOURCE.matchAll(/rule: `([a-z-]+)\$\{/g), ([, beginning]) => beginning ?? '');

// That no message has another id is held by the type of `Problem.rule`.
test('every rule of the table is one that some file of content can break', () => {
  const unused = Object.keys(RULES).filter(
    (id) => !SOURCE.includes(`'${id}'`) && !BEGINNINGS.some((beginning) => id.startsWith(beginning)),
  );
  assert.deepEqual(unused, []);
});

test('rules are listed by their ids', () => {
  assert.deepEqual(Object.keys(RULES), Object.keys(RULES).sort());
});
