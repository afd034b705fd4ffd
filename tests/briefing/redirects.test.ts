import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { type ReadContent, readContent } from '#briefing/readBriefing.ts';
import type { Redirect } from '#model/briefing.ts';
import { FIXTURE, faultsOf, reasonsOf } from './content.ts';

/** The fixture with a file of redirects; `change` is made in its article. */
async function readWith(yaml: string, change: readonly [from: string, to: string] = ['', '']) {
  const content = await readContentFiles(FIXTURE);
  const articles = content.articles.map(
    ({ path, value }) => new VFile({ path, value: String(value).replace(...change) }),
  );
  return readContent({ ...content, articles, redirects: new VFile({ path: 'redirects.yaml', value: yaml }) });
}

interface Fault {
  readonly yaml: string;
  readonly change?: readonly [from: string, to: string];
  readonly found: readonly string[];
  readonly says: RegExp;
}

const GONE = { to: null, gone: '2024-06-01', why: 'x', article: 'harbour' } as const;
const DRAFT = ['status: published', 'status: draft'] as const;

const FAULTS: Readonly<Record<string, Fault>> = {
  'an entry that says nothing of where the address leads': {
    yaml: '- from: quotes/ferries\n',
    found: ['1:9 redirect-entry'],
    says: /Unexpected entry without `to` or `gone`/,
  },
  'an entry that says both': {
    yaml: '- from: quotes/ferries\n  to: quotes/lund-ferries\n  gone: 2024-06-01\n  why: x\n',
    found: ['3:9 redirect-entry'],
    says: /Unexpected `gone` beside `to`/,
  },
  'what is gone without a reason': {
    yaml: '- from: quotes/ferries\n  gone: 2024-06-01\n',
    found: ['2:9 redirect-entry'],
    says: /Unexpected `gone` without `why`/,
  },
  'a reason where nothing is gone': {
    yaml: '- from: quotes/ferries\n  to: quotes/lund-ferries\n  why: renamed\n',
    found: ['3:8 redirect-entry'],
    says: /Unexpected `why` without `gone`/,
  },
  'an article where nothing is gone': {
    yaml: '- from: quotes/ferries\n  to: quotes/lund-ferries\n  article: harbour\n',
    found: ['3:12 redirect-entry'],
    says: /Unexpected `article` without `gone`/,
  },
  'a day that the calendar does not have': {
    yaml: '- from: quotes/ferries\n  gone: 2024-06-31\n  why: x\n',
    found: ['2:9 redirect-entry'],
    says: /`2024-06-31` in `gone`/,
  },
  'an address with slashes at its ends': {
    yaml: '- from: /quotes/ferries/\n  to: quotes/lund-ferries\n',
    found: ['1:9 redirect-entry'],
    says: /Unexpected address `\/quotes\/ferries\/` in `from`, expected one of .* such as `quotes\/two-tracks`/,
  },
  'an address of nothing in the record': {
    yaml: '- from: quotes/ferries\n  to: timeline\n',
    found: ['2:7 redirect-entry'],
    says: /Unexpected address `timeline`/,
  },
  'a list of something else': {
    yaml: 'quotes/ferries: quotes/lund-ferries\n',
    found: ['1:1 redirect-entry'],
    says: /Expected a list of entries/,
  },
  'what is not YAML': {
    yaml: '- from: "quotes/ferries\n',
    found: ['1:9 yaml'],
    says: /closing quotation mark/,
  },
  'an unknown target': {
    yaml: '- from: quotes/ferries\n  to: quotes/lund-ferry\n',
    found: ['2:7 redirect-target'],
    says: /there is no such page\. Did you mean `quotes\/lund-ferries`\?/,
  },
  'a target that only a draft has': {
    yaml: '- from: quotes/ferries\n  to: quotes/lund-ferries\n',
    change: DRAFT,
    found: ['2:7 redirect-target'],
    says: /readers do not see a draft/,
  },
  'a speaker whom only a draft names': {
    yaml: '- from: speakers/lund\n  to: speakers/maren-lund\n',
    change: DRAFT,
    found: ['2:7 redirect-target'],
    says: /no published article names it/,
  },
  'an unknown article that something was taken out of': {
    yaml: '- from: quotes/ferries\n  gone: 2024-06-01\n  why: x\n  article: harbor\n',
    found: ['4:12 redirect-target'],
    says: /Did you mean `harbour`\?/,
  },
  'an address that has a page': {
    yaml: '- from: quotes/lund-ferries\n  to: articles/harbour\n',
    found: ['1:9 redirect-live'],
    says: /that page is there/,
  },
  'an address twice': {
    yaml: '- from: quotes/a\n  to: articles/harbour\n- from: quotes/a\n  to: quotes/lund-ferries\n',
    found: ['3:9 redirect-twice'],
    says: /line 1 has one/,
  },
  'a circle, at each of its entries, and not at what leads into it': {
    yaml: '- from: quotes/a\n  to: quotes/b\n- from: quotes/b\n  to: quotes/c\n- from: quotes/c\n  to: quotes/b\n',
    found: ['4:7 redirect-loop', '6:7 redirect-loop'],
    says: /circle of redirects: `quotes\/b` → `quotes\/c` → `quotes\/b`/,
  },
  'an address that leads to itself': {
    yaml: '- from: quotes/a\n  to: quotes/a\n',
    found: ['2:7 redirect-loop'],
    says: /`quotes\/a` → `quotes\/a`/,
  },
};

for (const [name, { yaml, change, found, says }] of Object.entries(FAULTS)) {
  test(`finds ${name}`, async () => {
    const content = await readWith(yaml, change);
    assert.deepEqual([faultsOf(content), says.test(reasonsOf(content))], [found, true], reasonsOf(content));
  });
}

test('does not look for targets in an article that has faults of its own', async () => {
  const yaml = '- from: quotes/ferries\n  to: quotes/lund-ferries\n';
  const content = await readWith(yaml, ['said=2024-05-13', 'said=2024-05-32']);
  assert.deepEqual(faultsOf(content), ['15:74 impossible-date']);
});

test('a file that is missing, or holds nothing but comments, has no redirects', async () => {
  for (const yaml of ['', '# Addresses that were public.\n'])
    assert.deepEqual([faultsOf(await readWith(yaml)), redirectsOf(await readWith(yaml))], [[], []]);
});

test('a way of several entries leads to its end', async () => {
  const content = await readWith(
    '- from: quotes/a\n  to: quotes/b\n- from: quotes/b\n  to: quotes/lund-ferries\n',
  );
  assert.deepEqual(faultsOf(content), []);
  assert.deepEqual(redirectsOf(content), [
    { from: 'quotes/a', to: 'quotes/lund-ferries' },
    { from: 'quotes/b', to: 'quotes/lund-ferries' },
  ]);
});

test('what leads to something that was taken out was taken out, too', async () => {
  const content = await readWith(
    '- from: quotes/a\n  to: quotes/b\n- from: quotes/b\n  gone: 2024-06-01\n  why: x\n  article: harbour\n',
  );
  assert.deepEqual(faultsOf(content), []);
  assert.deepEqual(redirectsOf(content), [
    { from: 'quotes/a', ...GONE },
    { from: 'quotes/b', ...GONE },
  ]);
});

test('an article that something was taken out of is found under the slug that it has now', async () => {
  const content = await readWith(
    '- from: articles/port\n  to: articles/harbour\n- from: quotes/b\n  gone: 2024-06-01\n  why: x\n  article: port\n',
  );
  assert.deepEqual(faultsOf(content), []);
  assert.deepEqual(redirectsOf(content)[1], { from: 'quotes/b', ...GONE, article: 'harbour' });
});

test('what was taken out of a draft names no article', async () => {
  const yaml = '- from: quotes/b\n  gone: 2024-06-01\n  why: x\n  article: harbour\n';
  const content = await readWith(yaml, DRAFT);
  assert.deepEqual(faultsOf(content), []);
  assert.deepEqual(redirectsOf(content), [{ from: 'quotes/b', ...GONE, article: null }]);
});

function redirectsOf(content: ReadContent): readonly Redirect[] {
  return publishedBriefing(content).redirects;
}
