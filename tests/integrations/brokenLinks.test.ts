import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { builtSite, CONTENT } from './builtSite.ts';
import { folderOf } from './site.ts';

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

test('a link of a note, a speaker or an event to what is not built stops the build, and says where and what', async (t) => {
  const content = await folderOf(t, {});
  await cp(CONTENT, content, { recursive: true });
  for (const [path, words] of Object.entries(ADDED)) {
    const file = join(content, path);
    await writeFile(file, (await readFile(file, 'utf8')) + words);
  }
  await assert.rejects(builtSite(t, { content }), ({ code, stderr }: { code: number; stderr: string }) => {
    assert.equal(code, 1);
    assert.equal(toldIn(stderr, content), EXPECTED);
    return true;
  });
});

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
`;

/** What a failed build says after its first line, with paths from the folder of the content. */
function toldIn(stderr: string, content: string): string {
  const [, ...lines] = stderr
    .replaceAll(`${relative('.', content)}/`, '')
    .trimEnd()
    .split('\n');
  return `\n${lines.join('\n')}\n`;
}
