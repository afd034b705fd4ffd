import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { EVENT_TABLE } from '#cli/fit/eventTable.ts';
import { changesBetween } from '#cli/fit/report.ts';
import { rounded, type TableFile, tableSource, writeTable } from '#cli/fit/tableFile.ts';
import { withFolder } from '../run.ts';

const FILE: TableFile = {
  path: 'src/parse/weather/weights.ts',
  constant: 'RAIN_WEIGHTS',
  doc: ['What speaks for rain.'],
  digits: 1,
  least: 0.2,
};

test('weights are rounded, the small ones left out, the rest in the order of their names', () => {
  const weights = rounded({ wind: -1.26, cloud: 0.84, sun: 0.14, dew: 0.16, fog: -0.04 }, FILE);
  assert.deepEqual(Object.entries(weights), [
    ['cloud', 0.8],
    ['dew', 0.2],
    ['wind', -1.3],
  ]);
});

test('a table is a formatted file: names are quoted only where they must be', () => {
  assert.equal(
    tableSource(FILE, { cloud: 0.8, 'wind, west': -1.3, "o'clock": 1 }),
    `import type { Weights } from '../weigh.ts';

/**
 * What speaks for rain.
 */
export const RAIN_WEIGHTS: Weights = {
  cloud: 0.8,
  'wind, west': -1.3,
  "o'clock": 1,
};
`,
  );
});

test('the committed tables stand as they would be written', async () => {
  for (const { file, committed } of [EVENT_TABLE]) {
    assert.equal(await readFile(file.path, 'utf8'), tableSource(file, committed), file.path);
    assert.deepEqual(Object.entries(rounded(committed, file)), Object.entries(committed), file.path);
  }
});

test('writing replaces the file and leaves nothing beside it', async () => {
  await withFolder(async (folder) => {
    const file = { ...FILE, path: path.join(folder, 'weights.ts') };
    await writeTable(file, { cloud: 1 });
    await writeTable(file, { cloud: 2 });
    assert.match(await readFile(file.path, 'utf8'), /cloud: 2,/);
    assert.deepEqual(await readdir(folder), ['weights.ts']);
  });
});

test('differences are listed from the largest, a missing weight being 0', () => {
  const changes = changesBetween({ cloud: 1, wind: 0.5, fog: 2 }, { cloud: 1.5, fog: 2, sun: -3 });
  assert.deepEqual(changes, [
    { name: 'sun', from: 0, to: -3 },
    { name: 'cloud', from: 1, to: 1.5 },
    { name: 'wind', from: 0.5, to: 0 },
  ]);
});
