import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { ARTICLE, type Change, HEAD, lossesOf } from './losses.ts';

test('several entries begin the file once', async () => {
  const losses = await lossesOf({
    changes: [
      [ARTICLE, 'lund-ferries', 'lund-sale'],
      [ARTICLE, 'official-goodbye', 'official-adieu'],
    ],
  });
  assert.deepEqual(
    losses.map(({ writes }) => writes.join('')),
    [
      `${HEAD}- from: quotes/lund-ferries\n  to: quotes/lund-sale\n`,
      '- from: quotes/official-goodbye\n  to: quotes/official-adieu\n',
    ],
  );
});

test('an entry comes after those that are there, on a line of its own', async () => {
  const [loss] = await lossesOf({
    changes: [
      [ARTICLE, 'lund-ferries', 'lund-sale'],
      ['redirects.yaml', '', '- from: quotes/a\n  to: articles/harbour'],
    ],
  });
  assert.deepEqual(loss?.writes, ['\n- from: quotes/lund-ferries\n  to: quotes/lund-sale\n']);
});

test('a list that is not one of lines is left to the editor', async () => {
  const [loss] = await lossesOf({
    changes: [
      [ARTICLE, 'lund-ferries', 'lund-sale'],
      ['redirects.yaml', '', '[{from: quotes/a, to: articles/harbour}]\n'],
    ],
  });
  assert.deepEqual(loss?.writes, []);
});

test('an entry that was taken out of the file is missed', async () => {
  const [loss, ...more] = await lossesOf({
    before: [['redirects.yaml', '', '- from: quotes/a\n  to: articles/harbour\n']],
  });
  assert.deepEqual(more, []);
  assert.match(loss?.says ?? '', /`quotes\/a`.* an entry that says what became of it \(redirects\.yaml:1\)/);
  assert.deepEqual(loss?.writes, [`${HEAD}- from: quotes/a\n  to: articles/harbour\n`]);
});

test('what an entry tells of has not vanished', async () => {
  const entry = '- from: quotes/lund-ferries\n  to: quotes/lund-sale\n';
  const changes: Change[] = [
    [ARTICLE, 'lund-ferries', 'lund-sale'],
    ['redirects.yaml', '', entry],
  ];
  assert.deepEqual(await lossesOf({ changes }), []);
});

test('an entry to be put back is shown as YAML that says the same, whatever its words', async () => {
  const why = 'Taken out: “a, b”, and {c}.';
  const [loss] = await lossesOf({
    before: [['redirects.yaml', '', `- from: quotes/a\n  gone: 2024-06-01\n  why: '${why}'\n`]],
  });
  const shown = (loss?.mend ?? '').split('\n').slice(1).join('\n');
  assert.deepEqual(parse(shown), [{ from: 'quotes/a', gone: '2024-06-01', why }]);
});
