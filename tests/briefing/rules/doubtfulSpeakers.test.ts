import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { hasErrors } from '#markdown/problems.ts';
import { FIXTURE, faultsOf, readChanged, reasonsOf } from '../content.ts';

const ARTICLE = 'articles/harbour.md';

const doubtful = () =>
  readChanged(
    ARTICLE,
    '#official-goodbye by=union-official',
    '#official-goodbye by=union-official doubt=nearby',
  );

test('lists a speaker whom no editor has confirmed, with its place, and says how to mend it', async () => {
  const content = await doubtful();
  assert.deepEqual(faultsOf(content), ['22:158 doubtful-speaker']);
  assert.equal(
    reasonsOf(content),
    'Unconfirmed speaker `union-official` of `official-goodbye`, reached by words nearby. ' +
      'Readers see it as inferred. Take `doubt=nearby` off if that is who speaks, or change `by` and then take it off.',
  );
});

test('a doubtful speaker is no error: the article can be built, and its page knows', async () => {
  const content = await doubtful();
  assert.equal(content.files.some(hasErrors), false);
  assert.deepEqual(
    content.articles[0]?.quotes.map(({ id, doubt }) => [id, doubt]),
    [
      ['lund-ferries', null],
      ['official-goodbye', 'nearby'],
    ],
  );
});

test('a further passage may be in doubt by itself, and the whole statement is then', async () => {
  const content = await readChanged(
    ARTICLE,
    'year, not next.”]{of=lund-ferries}',
    'year, not next.”]{of=lund-ferries doubt=continuation}',
  );
  assert.deepEqual(faultsOf(content), ['16:58 doubtful-speaker']);
  assert.match(
    reasonsOf(content),
    /`maren-lund` of a passage of `lund-ferries`, reached by what is said before\./,
  );
  assert.match(reasonsOf(content), /or give the passage an id and a `by` of its own/);
  assert.equal(content.articles[0]?.quotes[0]?.doubt, 'continuation');
});

test('of a draft it does not say that readers see it', async () => {
  const content = await readDrafted();
  assert.match(reasonsOf(content), /reached by words nearby\. Take/);
});

/** The fixture as a draft, with the same doubt. */
async function readDrafted() {
  const { articles, ...rest } = await readContentFiles(FIXTURE);
  const drafts = articles.map(
    (file) =>
      new VFile({
        path: file.path,
        value: String(file)
          .replace('status: published', 'status: draft')
          .replace('by=union-official', 'by=union-official doubt=nearby'),
      }),
  );
  return readContent({ ...rest, articles: drafts });
}
