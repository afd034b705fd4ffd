import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

const ARTICLE = '“We will rebuild the bridge,” Mayor Ida Holm said Monday.';

test('answers each line in order, with its id', async () => {
  const lines = ['a', 'b'].map((id) =>
    JSON.stringify({ id, text: ARTICLE, published: '2024-05-14', other: 1 }),
  );
  const { code, out, err } = await run('parse', ['--jsonl'], { input: `${lines.join('\n')}\n` });
  assert.deepEqual([code, err], [0, '']);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map((answer) => answer.id),
    ['a', 'b'],
  );
  assert.deepEqual(Object.keys(answers[0]), ['id', 'quotes', 'speakers', 'dates', 'events']);
  assert.equal(answers[0].quotes[0].speaker.canonical, 'Ida Holm');
  assert.equal(answers[0].quotes[0].said.value, '2024-05-13');
});

test('names each bad line by its number, and answers the others', async () => {
  const good = JSON.stringify({ id: 'good', text: ARTICLE, published: '2024-05-14' });
  const bad = [
    'no json',
    JSON.stringify({ id: 'x', published: '2024-05-14' }),
    JSON.stringify({ id: 'x', text: ARTICLE, published: '2024-02-30' }),
  ];
  const { code, out, err } = await run('parse', ['--jsonl'], { input: [...bad, good].join('\n') });
  assert.equal(code, 1);
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
    ['good'],
  );
  const messages = err.trim().split('\n');
  assert.equal(messages.length, 3);
  assert.match(messages[0] ?? '', /^line 1: Unexpected text, expected a JSON object/);
  assert.match(messages[1] ?? '', /^line 2: text: /);
  assert.match(messages[2] ?? '', /^line 3: published: Unexpected day `2024-02-30`/);
});

test('says what is wrong with a file that is not there, and with a day that is not one', async () => {
  const missing = await run('parse', ['nowhere.txt', '--published', '2024-05-14']);
  assert.deepEqual([missing.code, missing.out], [1, '']);
  assert.match(missing.err, /nowhere\.txt/);
  const wrongDay = await run('parse', ['nowhere.txt', '--published', 'May 14']);
  assert.match(wrongDay.err, /--published: Unexpected day `May 14`/);
});
