import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, readChanged, reasonsOf } from './content.ts';

const ARTICLE = 'articles/harbour.md';

interface Fault {
  readonly change: readonly [file: string, from: string, to: string];
  readonly found: readonly string[];
  readonly says: RegExp;
}

/** What `tests/cli/check/wrong/` does not have: the same rules, in other ways. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'a published article under its publisher’s headline': {
    change: [ARTICLE, 'text: sources/', "headline: 'TWO VIEWS of a harbour'\n  text: sources/"],
    found: ['2:8 title-of-source'],
    says: /expected a headline of our own: this is the publisher’s/,
  },
  'a stated day whose date is itself inferred': {
    change: [ARTICLE, ':date[Monday]{is=2024-05-13}', ':date[Monday]{is=2024-05-13 inferred}'],
    found: ['15:74 unstated-day'],
    says: /expected a date beside it that gives it/,
  },
  'a stated day that only the quote itself names': {
    change: [
      ARTICLE,
      ':date[Monday]{is=2024-05-13}.\n:quote[“Not this year',
      'Monday.\n:quote[“Not this :date[year]{is=2024-05-13}',
    ],
    found: ['15:74 unstated-day'],
    says: /expected a date beside it that gives it/,
  },
};

for (const [name, { change, found, says }] of Object.entries(FAULTS)) {
  test(`refuses ${name}, and says where`, async () => {
    const content = await readChanged(...change);
    assert.deepEqual(faultsOf(content), found);
    assert.match(reasonsOf(content), says);
  });
}

test('finds nothing to mend in sound content', async () => {
  assert.deepEqual(faultsOf(await readChanged(ARTICLE, 'harbour.', 'harbour.')), []);
});
