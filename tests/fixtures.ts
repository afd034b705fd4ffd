import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The cases in a folder of fixtures: one sub-folder each. */
export function casesIn(folder: string): { readonly name: string; readonly folder: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, folder: path.join(folder, entry.name) }));
}

/** Compares a text with the file that holds what is expected. A missing file fails; it is written only under `UPDATE=1`. */
export function assertMatchesFile(actual: string, file: string): void {
  if (process.env.UPDATE === '1' && !existsSync(file)) writeFileSync(file, actual);
  assert.ok(existsSync(file), `${file} is missing: run with UPDATE=1 to write it, then read it`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}
