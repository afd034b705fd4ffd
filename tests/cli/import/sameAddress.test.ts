import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalAddress } from '#cli/import/sameAddress.ts';

const PAGE = 'https://tidewater.example/news/ferry';

test('takes addresses of one page for the same', () => {
  const same = [
    'http://tidewater.example/news/ferry',
    'https://www.tidewater.example/news/ferry/',
    'https://TIDEWATER.example:443/news/ferry#comments',
    'https://tidewater.example/news/ferry?utm_source=letter&utm_medium=email&fbclid=x',
  ];
  for (const address of same) assert.equal(canonicalAddress(address), canonicalAddress(PAGE), address);
});

test('keeps apart what may be another page', () => {
  const others = [
    'https://m.tidewater.example/news/ferry',
    'https://tidewater.example/news/Ferry',
    'https://tidewater.example/news/ferry?page=2',
    'https://tidewater.example/news/ferry-2',
  ];
  for (const address of others) assert.notEqual(canonicalAddress(address), canonicalAddress(PAGE), address);
});

test('minds no order of parameters', () => {
  assert.equal(canonicalAddress(`${PAGE}?a=1&b=2`), canonicalAddress(`${PAGE}?b=2&utm_term=x&a=1`));
});
