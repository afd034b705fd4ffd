import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inQuotationMarks } from '#words/quoted.ts';

const SAID = {
  'The ferries stay.': '“The ferries stay.”',
  '“The ferries stay,” she said.': '“The ferries stay,” she said.',
  '“We keep the shop.': '“We keep the shop.”',
  'We keep the shop.”': '“We keep the shop.”',
  'We keep the shop,” she said.': '“We keep the shop,” she said.',
  'She said “no” twice.': '“She said ‘no’ twice.”',
  '„Wir bleiben“, sagte sie.': '„Wir bleiben“, sagte sie.',
  '„Wir bleiben': '„Wir bleiben“',
  '«Nous restons': '«Nous restons»',
};

for (const [words, said] of Object.entries(SAID)) {
  test(`sets ${words} as ${said}`, () => {
    assert.equal(inQuotationMarks(words), said);
  });
}
