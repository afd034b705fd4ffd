import assert from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { digestsOf } from '#integrations/digestsOf.ts';
import { filesBelow } from '#integrations/filesBelow.ts';
import { run, withFolder } from '../cli/run.ts';
import { testCertainty } from './built/certainty.ts';
import { testIds } from './built/ids.ts';
import { testKeptFiles } from './built/keptFiles.ts';
import { testPageAddresses } from './built/pageAddresses.ts';
import { CONTENT } from './builtSite.ts';

/**
 * What is asked of the fixture's site as `npm run build` makes it, without an address of publication, and of that site once a
 * second build has failed: one site, since a build takes seconds.
 */
test('the built site', (t) =>
  withFolder(async (folder) => {
    const root = join(folder, 'site');
    const built = await run('build', ['--outDir', root], { content: CONTENT });
    assert.equal(built.code, 0, built.err);
    await t.test('says how each day and speaker is known', (inner) => testCertainty(inner, root));
    await t.test('has a page at each address of the list, and no other', () =>
      testPageAddresses(root, CONTENT),
    );
    await t.test(
      'has no id twice on a page, whatever statements are called, and each that is referred to',
      () => testIds(root),
    );
    await t.test('is kept by a browser as far as a reader can go, with its search', () =>
      testKeptFiles(root),
    );

    const before = await stateOf(root);
    assert.ok(before.has('index.html') && before.has('SHA256SUMS.txt'));
    const content = await withBrokenLinks(join(folder, 'content'));
    const { code, err } = await run('build', ['--outDir', root], { content });
    assert.equal(code, 1);

    await t.test(
      'a link of a note, a speaker or an event to what is not built stops the build, and says where and what',
      () => assert.equal(toldIn(err, folder), EXPECTED),
    );
    await t.test('a build that fails leaves the site of the build before, whole', async () => {
      assert.doesNotMatch(err, /Stack trace|^\s+at /m);
      assert.deepEqual(await stateOf(root), before);
      assert.deepEqual((await readdir(folder)).sort(), ['content', 'site']);
    });
  }));

async function stateOf(root: string) {
  return digestsOf(root, [...(await filesBelow(root))]);
}

/** What is put at the end of files of the content: for each, a link that leads somewhere and some that do not. */
const ADDED: Readonly<Record<string, string>> = {
  'articles/lighthouse.md': `
:::note{on=lamp-goes-out}
[Here](/speakers/ines-falk/) is who kept it, [there](/speakers/ines-falck/) is nobody.
:::
`,
  'speakers/ines-falk.md': `
She keeps [the lamp](/articles/lighthouse/#lamp-goes-out), not [a light](/articles/lighthouse/#lamp-goes-on).
`,
  'events/ceremony.md': `
Before [the vote](/events/tower-vote/) stood [a tower](/tower.svg) and [a plan](/plans/tower.pdf).
`,
};

/** A copy of the content with these links in it, and its folder. */
async function withBrokenLinks(content: string): Promise<string> {
  await cp(CONTENT, content, { recursive: true });
  for (const [path, words] of Object.entries(ADDED)) {
    const file = join(content, path);
    await writeFile(file, (await readFile(file, 'utf8')) + words);
  }
  return content;
}

const EXPECTED = `
Links that lead nowhere: 6
  articles/lighthouse/index.html: \`/speakers/ines-falck/\`: no page \`/speakers/ines-falck/\` was built; did you mean \`/speakers/ines-falk/\`?
    articles/lighthouse.md:37:54
  events/ceremony/index.html: \`/tower.svg\`: no file \`/tower.svg\` was built
    events/ceremony.md:10:56
  events/ceremony/index.html: \`/plans/tower.pdf\`: no file \`/plans/tower.pdf\` was built
    events/ceremony.md:10:81
  speakers/ines-falk/index.html: \`/articles/lighthouse/#lamp-goes-on\`: no \`#lamp-goes-on\` is on \`/articles/lighthouse/\`; did you mean \`#lamp-goes-out\`?
    speakers/ines-falk.md:8:74
  feed.json: \`speakers/ines-falck/index.html\`: no file \`/speakers/ines-falck/index.html\` was built; did you mean \`/speakers/ines-falk/\`?
  rss.xml: \`speakers/ines-falck/index.html\`: no file \`/speakers/ines-falck/index.html\` was built; did you mean \`/speakers/ines-falk/\`?

Nothing was built: \`site\` is as it was before.
`;

/** What a failed build says after its first line, with paths from the folder of the content or of the site. */
function toldIn(err: string, folder: string): string {
  const [, ...lines] = err
    .replaceAll(`${relative('.', folder)}/content/`, '')
    .replaceAll(`${relative('.', folder)}/`, '')
    .split('\n');
  return `\n${lines.join('\n')}`;
}
