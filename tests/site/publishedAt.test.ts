import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedAt } from '#site/publishedAt.ts';

test('takes an address of the web, with a path or without, and nothing where nothing is said', () => {
  assert.equal(publishedAt('https://example.org/record')?.href, 'https://example.org/record');
  assert.equal(publishedAt('http://localhost:8080')?.href, 'http://localhost:8080/');
  assert.equal(publishedAt(''), undefined);
  assert.equal(publishedAt(undefined), undefined);
});

test('names the variable where it is no address of the web', () => {
  for (const site of ['garbage', 'record.example', 'ftp://x.y/', 'localhost:8080'])
    assert.throws(
      () => publishedAt(site),
      { message: /^Unexpected SITE `.*`, expected where .* https:/ },
      site,
    );
});
