import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { today } from '#cli/today.ts';
import { SLUG, withCopy } from './correct/copy.ts';
import { run } from './run.ts';

const SPEAKER = [
  ...['--kind', 'correction', '--change', 'Who spoke was given wrongly: see below.', '--was', 'A spokesman'],
  ...['--now', '“Ned Price”', '--on', 'price-charge', '--date', '2022-01-03'],
];

test('records a correction, leaves every other byte, and what it wrote passes the check', () =>
  withCopy(async ({ correct, article, content }) => {
    const before = await article(
      (await article()).replace('status: published\n', 'status:   "published" # since 29 December\n'),
    );
    const { code, out, err } = await correct(SLUG, ...SPEAKER);
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /us-russia-talks\.md: correction of 3 January 2022\n {2}Who spoke was given wrongly: see below\.\n {2}Before: A spokesman\n {2}Now: {4}“Ned Price”\nReaders see it on \/articles\/us-russia-talks\/, \/quotes\/price-charge\/, on \/corrections\/ and in the feeds\. Next: `npm run check`\.\n$/,
    );
    const first = `status:   "published" # since 29 December
corrections:
  - date: 2022-01-03
    kind: correction
    change: "Who spoke was given wrongly: see below."
    was: A spokesman
    now: “Ned Price”
    on: price-charge
`;
    assert.equal(
      await article(),
      before.replace('status:   "published" # since 29 December\n', () => first),
    );
    assert.deepEqual((await readdir(path.join(content, 'articles'))).sort(), [`${SLUG}.md`]);
    assert.equal((await run('check', [], { content })).code, 0);
  }));

test('is of today where no day is given, and takes the article by its file', () =>
  withCopy(async ({ correct, article }) => {
    const earliest = today();
    assert.equal((await correct(`content/articles/${SLUG}.md`, '--kind', 'update', '--change', 'x')).code, 0);
    const [, day = ''] = /\ncorrections:\n {2}- date: (\S+)\n {4}kind: update\n {4}change: x\n---\n/.exec(
      await article(),
    ) ?? [undefined];
    assert.ok(earliest <= day && day <= today(), day);
  }));

test('says a draft’s readers see it later', () =>
  withCopy(async ({ correct, article }) => {
    await article((await article()).replace('status: published', 'status: draft'));
    const { out } = await correct(SLUG, '--kind', 'update', '--change', 'x');
    assert.match(out, /The article is a draft: readers see it once it is published\./);
  }));

test('refuses the same correction a second time, on whatever day', () =>
  withCopy(async ({ correct, article }) => {
    await correct(SLUG, ...SPEAKER);
    const before = await article();
    const again = await correct(SLUG, ...SPEAKER, '--date', '2022-01-04');
    assert.deepEqual(again, {
      code: 1,
      out: '',
      err: `correct: Unexpected second correction of the same words: content/articles/${SLUG}.md has it already, of 2022-01-03\n`,
    });
    assert.equal(await article(), before);
  }));

for (const [name, { args, says }] of Object.entries({
  'an article that is not there': {
    args: ['us-rusia-talks', ...SPEAKER],
    says: 'Unexpected article `us-rusia-talks`: there is none in content/articles/. Did you mean `us-russia-talks`?',
  },
  'words without quotation marks around them': {
    args: [SLUG, '--kind', 'update', '--change', 'More', 'is', 'known'],
    says: 'Unexpected `is`: put words that belong together between quotation marks, `--change "More is known"`',
  },
  'a sentence without its option': {
    args: [SLUG, '--kind', 'update', 'More is known.'],
    says: 'Unexpected `More is known.` without an option before it, expected `--change "More is known."`',
  },
  'a statement that is not there': {
    args: [SLUG, '--kind', 'update', '--change', 'x', '--on', 'price-charges'],
    says: `--on: Unexpected statement \`price-charges\`: there is none in content/articles/${SLUG}.md. Did you mean \`price-charge\`?`,
  },
})) {
  test(`refuses ${name}, and writes nothing`, () =>
    withCopy(async ({ correct, article }) => {
      const before = await article();
      assert.deepEqual(await correct(...args), { code: 1, out: '', err: `correct: ${says}\n` });
      assert.equal(await article(), before);
    }));
}

test('says what is missing, and how it is used, where nobody can be asked', () =>
  withCopy(async ({ correct }) => {
    const { code, err } = await correct(SLUG, '--was', 'A');
    assert.equal(code, 1);
    assert.match(err, /^correct: --kind and --change are missing\n\nUsage: npm run correct -- SLUG --kind /);
    assert.match((await correct('--help')).out, /^Usage: npm run correct -- SLUG .*\n {2}--date /s);
  }));

test('refuses what the check would refuse of the result', () =>
  withCopy(async ({ correct, article }) => {
    const before = await article((await article()).replace('rights: full-text', 'rights: excerpt'));
    const { code, err } = await correct(SLUG, '--kind', 'update', '--change', 'x', '--was', HIDDEN);
    assert.equal(code, 1);
    assert.match(
      err,
      /^correct: with it the article would have errors, so nothing was written\n\n.*us-russia-talks\.md:19:10 {2}error {2}unpublished-correction\n/,
    );
    assert.equal(await article(), before);
  }));

const HIDDEN = 'he cast the Jan. 10 dialogue as a not-unusual exercise in preparing for those talks';

test('refuses to write into a file that has errors, and says which', () =>
  withCopy(async ({ correct, article }) => {
    await article((await article()).replace('by=ned-price said', 'by=ned-prise said'));
    const { code, err } = await correct(SLUG, ...SPEAKER);
    assert.equal(code, 1);
    assert.match(err, /^correct: the article has errors: mend them first\n\n.*error {2}unknown-speaker/);
    assert.match(err, /Did you mean `ned-price`\?/);
  }));
