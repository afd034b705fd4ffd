import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from './validate.ts';

test('the validator finds what is no part of the vocabulary, and what Google asks for and is not there', async () => {
  const faults = await faultsOf([
    { '@type': 'Quote', text: '…' },
    { '@type': 'Quotation', speaker: '…' },
    { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1 }] },
    { '@type': 'Event', name: 'Vote' },
  ]);
  for (const fault of [
    /"Quote" is not/,
    /"speaker" for type "Quotation"/,
    /At least two/,
    /startDate/,
    /location/,
  ])
    assert.ok(
      faults.some((line) => fault.test(line)),
      String(fault),
    );
});
