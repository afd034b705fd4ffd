import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, test } from 'node:test';
import { RULES, type RuleId } from '#markdown/rules.ts';
import { assertMatchesFile } from '../../../fixtures.ts';
import { check, withChanged } from '../checked.ts';
import { WRONG, type Wrong } from './cases.ts';

/** What the check says of each case, to the letter, in a file of its name. */
const REPORTS = path.join(import.meta.dirname, 'reports');

/** What only a change can break is tested where there is a repository: `vanished.test.ts`. */
const ELSEWHERE = ['vanished-address'];

const fileOf = (name: string): string => `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.txt`;

// Two at a time: each is a run of the command itself.
describe('wrong content', { concurrency: 2 }, () => {
  for (const [name, wrong] of Object.entries(WRONG))
    test(`finds ${name}`, () =>
      withWrong(wrong, async (folder) => {
        const { code, out, err } = await check(folder);
        assert.equal(err, '');
        assertMatchesFile(out, path.join(REPORTS, fileOf(name)));
        assert.equal(code, / {2}error {2}/.test(out) ? 1 : 0);
      }));
});

test('every report is that of a case', () => {
  assert.deepEqual(readdirSync(REPORTS).sort(), Object.keys(WRONG).map(fileOf).sort());
});

test('every rule has content that breaks it, as gravely as the table of rules says', () => {
  const reports = readdirSync(REPORTS).map((name) => readFileSync(path.join(REPORTS, name), 'utf8'));
  const heads = reports.flatMap((report) => [
    ...report.matchAll(/^content\/\S+ {2}(error|warning) {2}(\S+)/gm),
  ]);
  const broken = new Map(heads.map(([, severity = '', rule = '']) => [rule, severity]));
  for (const [rule, severity] of broken) assert.equal(RULES[rule as RuleId].severity, severity, rule);
  assert.deepEqual(
    [...broken.keys()].sort(),
    Object.keys(RULES).filter((rule) => !ELSEWHERE.includes(rule)),
  );
});

/** The content of a case, while `use` runs. */
function withWrong(
  { changes = [], adds = {} }: Wrong,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  return withChanged(changes, async (folder) => {
    for (const [name, text] of Object.entries(adds)) {
      const file = path.join(folder, 'content', name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await use(folder);
  });
}
