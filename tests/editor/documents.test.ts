import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { run } from '../cli/run.ts';

const DECISIONS = (await readdir('docs/decisions')).map((name) => `docs/decisions/${name}`);
const PAGES = [
  'README.md',
  'docs/where-code-lives.md',
  'docs/reviewing.md',
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
  ...DECISIONS,
];

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A command as a page writes it: `npm run check -- --fix --dry-run`. */
const COMMAND = /\bnpm run (?:-s )?([\w:]+)([^`\n|]*)/g;

const texts = new Map<string, string>();
for (const page of PAGES) texts.set(page, await readFile(page, 'utf8'));

for (const [page, text] of texts)
  test(`${page} names commands that there are`, () => {
    for (const [command, name = ''] of text.matchAll(COMMAND)) assert.ok(name in scripts, command);
  });

for (const [name, options] of optionsByCommand())
  test(`\`npm run ${name}\` has the options that pages give it`, async () => {
    const { out, code } = await run(name, ['--help']);
    assert.equal(code, 0);
    for (const option of options) assert.ok(out.includes(option), `${option} in:\n${out}`);
  });

for (const [page, text] of texts)
  test(`the links of ${page} lead to files and headings that there are`, async () => {
    for (const [, to = ''] of text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)) {
      // GitHub's own pages of the repository.
      if (to.startsWith('../../../')) continue;
      const [file = '', heading] = to.split('#');
      const target = file === '' ? page : path.join(path.dirname(page), file);
      assert.ok(existsSync(target), `${page}: ${to}`);
      if (heading !== undefined)
        assert.ok(headingsOf(await readFile(target, 'utf8')).includes(heading), `${page}: ${to}`);
    }
  });

test('the checks that pages tell of are jobs of the workflows, and what is downloaded is uploaded there', async () => {
  const review = parse(await readFile('.github/workflows/review.yml', 'utf8')) as {
    readonly name: string;
    readonly jobs: Readonly<
      Record<string, { readonly steps: readonly { readonly with?: { readonly name?: string } }[] }>
    >;
  };
  const artifacts = Object.values(review.jobs).flatMap(({ steps }) => steps.map((step) => step.with?.name));
  for (const page of ['.github/CONTRIBUTING.md', 'docs/reviewing.md']) {
    const told = [...(texts.get(page) ?? '').matchAll(/\breview \/ (\w+)/g)].map(([, job = '']) => job);
    assert.ok(told.length > 0);
    for (const job of told) assert.ok(job in review.jobs, `${page}: review / ${job}`);
    assert.match(texts.get(page) ?? '', /`site`/);
  }
  assert.ok(artifacts.includes('site'));
});

/** The options that pages give to commands of ours, by the command's name. */
function optionsByCommand(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const text of texts.values())
    for (const [, name = '', rest = ''] of text.matchAll(COMMAND)) {
      if (!existsSync(`src/cli/${name}.ts`)) continue;
      const options = [...rest.matchAll(/(?<=\s)--[a-z-]+/g)].map(([option]) => option);
      found.set(name, new Set([...(found.get(name) ?? []), ...options]));
    }
  return found;
}

/** The names by which GitHub leads to the headings of a page. */
function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
