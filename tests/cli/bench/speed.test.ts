import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dateSpeedTable } from '#cli/bench/speed/dateSpeed.ts';
import { learnedTable } from '#cli/bench/speed/learned.ts';
import { median, rates } from '#cli/bench/speed/rates.ts';
import { sampleNews } from '#cli/bench/speed/sample.ts';
import { withFolder } from '../run.ts';

test('the middle figure is taken in the order of size', () => {
  assert.equal(median([10, 9, 100]), 10);
});

test('every twentieth press release and every fifth article are read', async () => {
  await withFolder(async (folder) => {
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, i) => `{"text":"${i}","published":"2021-01-01"}\n`).join('');
    await writeFile(path.join(folder, 'press-releases.jsonl'), lines(41));
    await writeFile(path.join(folder, 'wikinews.jsonl'), lines(6));
    const sampled = sampleNews(folder).map(({ text }) => text);
    assert.deepEqual(sampled, ['0', '20', '40', '0', '5']);
  });
});

test('learned files are weighed and loaded, one by one and together; without any there is no table', async () => {
  await withFolder(async (folder) => {
    const url = pathToFileURL(`${folder}/`);
    assert.equal(learnedTable(url), '');
    await writeFile(path.join(folder, 'trees.json'), JSON.stringify('x'.repeat(2046)));
    await writeFile(path.join(folder, 'provenance.md'), 'no model');
    const printed = learnedTable(url);
    assert.match(printed, /trees\.json +2 +[\d.]+\n/);
    assert.match(printed, /all +2 ≤ 300 +\d+ [≤>] 50\n/);
    assert.doesNotMatch(printed, /provenance/);
  });
});

test('every reader reads every article, and has a rate of its own', () => {
  const read: string[] = [];
  const found = rates(['a', 'b'], {
    slow: (article) => {
      read.push(article);
      for (let i = 0; i < 2_000_000; i++) Math.sqrt(i);
    },
    fast: () => undefined,
  });
  assert.deepEqual([...new Set(read)], ['a', 'b']);
  assert.ok(found.fast > found.slow, JSON.stringify(found));
});

test('dates and events are timed in all and step by step, beside chrono-node', () => {
  const printed = dateSpeedTable([{ text: 'They met on Monday.', published: '2021-12-28' }]);
  assert.match(printed, /all three +tagging +dates +events +chrono-node\n/);
  assert.match(printed, /1 articles +\d+ [<≥] 500 +\d+ +\d+ +\d+ +\d+\n/);
});
