import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { type ReadContent, readContent } from '#briefing/readBriefing.ts';
import { FIXTURE, faultsOf, readChanged, reasonsOf } from '../content.ts';

/** The fixture with one correction of some fields. */
const corrected = (rights: 'excerpt' | 'full-text', fields: string): Promise<ReadContent> =>
  readChanged(
    'articles/harbour.md',
    'rights: full-text\nstatus: published\n',
    `rights: ${rights}\nstatus: published\ncorrections:\n  - date: 2024-06-01\n    kind: correction\n    change: x\n    ${fields}\n`,
  );

test('a correction concerns a statement of its article', async () => {
  assert.deepEqual(faultsOf(await corrected('full-text', 'on: lund-ferries')), []);
  const mistyped = await corrected('full-text', 'on: lund-ferry');
  assert.deepEqual(faultsOf(mistyped), ['15:9 unknown-statement']);
  assert.match(reasonsOf(mistyped), /Unexpected statement `lund-ferry`.*Did you mean `lund-ferries`\?/);
  assert.match(reasonsOf(await corrected('full-text', 'on: airport')), /Take `on` off where/);
});

test('the words now are others than those before', async () => {
  const same = await corrected('full-text', 'was: A\n    now: A');
  assert.deepEqual(faultsOf(same), ['16:10 field-value']);
  assert.match(reasonsOf(same), /Unexpected words that are those of `was`, expected/);
});

const HIDDEN = 'The council will meet on May 21 to decide';

test('a correction of an excerpt repeats no passage that is not published', async () => {
  for (const words of [
    HIDDEN,
    'It was said here that the council will meet on May 21 to decide.',
    'will meet on May',
  ]) {
    const leaking = await corrected('excerpt', `was: ${words}`);
    assert.deepEqual(faultsOf(leaking), ['15:10 unpublished-correction'], words);
    assert.match(reasonsOf(leaking), /they stand so in a sentence of an excerpt that is not published/);
  }
  assert.deepEqual(faultsOf(await corrected('full-text', `was: ${HIDDEN}`)), []);
});

test('it may repeat what is published, name things as the text does, and say the rest in our words', async () => {
  for (const words of [
    'We will not sell the ferries, harbour master Maren Lund said Monday',
    'The council will',
    'The council is to meet on May 21 and will decide',
  ]) {
    assert.deepEqual(faultsOf(await corrected('excerpt', `was: ${words}`)), [], words);
  }
});

const FORMER = `The council met behind closed doors for a whole night. “We will never sell,” the master said
on Monday, before anyone had asked. “Not this year. Not next year. Not after that.”
`;

/** The fixture, revised since it was made from another text, with a correction that says words of that. */
async function revised(was: string): Promise<ReadContent> {
  const content = await readContentFiles(FIXTURE);
  const sha256 = createHash('sha256').update(FORMER).digest('hex');
  const articles = content.articles.map((file) => {
    const value = String(file)
      .replace('rights: full-text', 'rights: excerpt')
      .replace(
        'status: published\n',
        `status: published\ncorrections:\n  - { date: 2024-06-01, kind: update, change: x, was: "${was}" }\n`,
      )
      .replace('rights:', `  former:\n    - { text: sources/former.txt, sha256: ${sha256} }\nrights:`);
    return new VFile({ path: file.path, value });
  });
  return readContent({
    ...content,
    articles,
    sources: new Map([...content.sources, ['sources/former.txt', Buffer.from(FORMER)]]),
  });
}

test('of a former text it may repeat the sentences that somebody is quoted in, and no other', async () => {
  const leaking = await revised('The council met behind closed doors for a whole night.');
  assert.deepEqual(
    faultsOf(leaking).filter((fault) => fault.includes('correction')),
    ['14:55 unpublished-correction'],
  );
  for (const words of [
    'We will never sell, the master said on Monday, before anyone had asked.',
    'Not this year. Not next year.',
  ])
    assert.deepEqual(
      faultsOf(await revised(words)).filter((fault) => fault.includes('correction')),
      [],
    );
});
