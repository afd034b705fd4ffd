import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { committedTrees } from '#parse/refiners/attribution/learned.ts';

const FOLDER = new URL('../../src/parse/learned/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

test('what is learned is kept small', () => {
  const bytes = FILES.reduce((sum, name) => sum + Buffer.byteLength(read(name)), 0);
  assert.ok(bytes <= 300 * 1024, `expected at most 300 KB, found ${Math.round(bytes / 1024)} KB`);
});

test('it holds numbers, and no word of any text', () => {
  for (const name of FILES) {
    const { trees = [] } = JSON.parse(read(name)) as { trees?: readonly string[] };
    for (const tree of trees) assert.match(tree, /^[\d\s.<-]+$/);
  }
});

test('it fits the features that the parser counts', () => {
  const { sources, spoken } = committedTrees();
  assert.ok(sources.leaves.length > 0 && spoken.leaves.length > 0);
});
