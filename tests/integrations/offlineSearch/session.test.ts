import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetch } from '#integrations/offlineSearch/client/fetch.ts';
import { type CreateInstance, openSession } from '#integrations/offlineSearch/client/session.ts';

/** An instance that asks for one file, as Pagefind's does. */
const createInstance: CreateInstance = ({ basePath }) => ({
  filters: async () => (await fetch(`${basePath}pagefind-entry.json?ts=1`)).json() as Promise<object>,
  search: async () => ({}),
});

const reads = (content: string) => async (path: string) => {
  assert.equal(path, 'pagefind-entry.json');
  return new TextEncoder().encode(content);
};

test('what one session cannot read counts against none that was opened since', async () => {
  const first = openSession(createInstance, {}, () => Promise.reject(new Error('damaged')));
  const second = openSession(createInstance, {}, reads('{"read":"by the second"}'));
  await assert.rejects(first.client.filters(), /damaged/);
  assert.deepEqual([first.stale(), second.stale()], [true, false]);
  assert.throws(first.assertComplete, /damaged/);
  assert.doesNotThrow(second.assertComplete);
  assert.deepEqual(await second.client.filters(), { read: 'by the second' });
});
