import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { appendFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { run, withFolder } from '../cli/run.ts';
import { FIRST_BRIEFING } from '../firstBriefing.ts';

const PAGE = await readFile('.github/CONTRIBUTING.md', 'utf8');

/** The blocks of the page in a language, in their order. */
const blocksIn = (language: string): string[] =>
  [...PAGE.matchAll(/^```(\w*)\n(.*?)^```$/gms)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );

const [EXAMPLE = '', NOTE = ''] = blocksIn('md');
const [MESSAGE = ''] = blocksIn('');

/** What a repository needs, besides content, in which the commands of the page run. */
const CARRIED = ['src', 'package.json', 'tsconfig.json', '.gitignore', '.gitattributes'];

const ARTICLE = [
  'The harbour board voted on Tuesday to keep the night ferry.',
  '“We owe the islands a way home,” board chair Ida Holm said Tuesday.',
  'The board will meet again on March 3.',
  '',
].join('\n\n');

const SEED = 'content/articles/us-russia-talks.md';

test('every command of CONTRIBUTING.md, in its order, leads from a clone to a pushed branch, and on', () =>
  withFolder(async (folder) => {
    const origin = await newOrigin(folder);
    const clone = path.join(folder, 'on-the-record');
    await writeFile(path.join(folder, 'article.txt'), ARTICLE);
    await writeFile(path.join(folder, 'revised.txt'), ARTICLE.replace('voted', 'voted narrowly'));
    const script = blocksIn('sh')
      .join('')
      .replace(/^git clone .*$/m, `git clone --quiet "${origin}" on-the-record`)
      .replace(/^npm ci$/m, `ln -s "${path.resolve('node_modules')}" node_modules; cp ../*.txt .`)
      // Here one edits.
      .replace(/^npm run dev$/m, `printf '\\n%s' "$NOTE" >> ${SEED}`)
      .replace('SLUG', 'night-ferry');
    const said = await shell(script.replace('--url', '--slug night-ferry --url'), folder);

    assert.match(said, /nothing to mend/);
    assert.match(said, /## What this does to the record/);
    assert.match(said, /holds good for both/, 'the note that was added');
    assert.match(said, /Nothing was written: this is a dry run/);
    assert.equal(git(origin, 'log', '-1', '--format=%s', 'night-ferry'), 'Add the vote on the night ferry');
    assert.equal(git(origin, 'diff', '--name-only', 'main', 'night-ferry'), SEED);

    // What the page shows of an article is what stands in the one that was imported.
    const imported = path.join(clone, 'content/articles/night-ferry.md');
    assert.ok((await readFile(imported, 'utf8')).includes(EXAMPLE));
    await appendFile(imported, `\n${NOTE}`);
    const content = path.join(clone, 'content');
    assert.equal((await run('check', [], { content })).code, 0);
  }));

test('the message that CONTRIBUTING.md explains is the one that the check gives', () =>
  withFolder(async (folder) => {
    const clone = path.join(folder, 'clone');
    git(folder, 'clone', '--quiet', await newOrigin(folder), clone);
    await symlink(path.resolve('node_modules'), path.join(clone, 'node_modules'));
    const file = path.join(clone, SEED);
    await writeFile(file, (await readFile(file, 'utf8')).replace('by=ned-price', 'by=ned-prize'));
    assert.ok((await shell('cd clone; npm run -s check || true', folder)).includes(MESSAGE));
  }));

test('a clone has the source texts to the byte, and content in lines of one kind, also where git ends lines as Windows does', () =>
  withFolder(async (folder) => {
    const clone = path.join(folder, 'clone');
    git(folder, '-c', 'core.autocrlf=true', 'clone', '--quiet', await newOrigin(folder), clone);
    assert.equal((await run('check', [], { content: path.join(clone, 'content') })).code, 0);
    assert.doesNotMatch(await readFile(path.join(clone, SEED), 'utf8'), /\r/);
  }));

/** A repository that holds the project with the first briefing, to clone from and to push to. */
async function newOrigin(folder: string): Promise<string> {
  const origin = path.join(folder, 'origin.git');
  await mkdir(origin);
  git(origin, 'init', '--quiet', '--initial-branch=main', '.');
  git(origin, '--work-tree', process.cwd(), 'add', '--', ...CARRIED.map((name) => path.resolve(name)));
  git(origin, '--work-tree', path.dirname(FIRST_BRIEFING), 'add', '--', FIRST_BRIEFING);
  git(origin, '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', 'commit', '-qm', 'Begin');
  git(origin, 'config', 'core.bare', 'true');
  return path.join(origin, '.git');
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: environment(folder), encoding: 'utf8' }).trim();
}

/** Runs a script, which ends where a command fails, and gives what it prints. */
async function shell(script: string, folder: string): Promise<string> {
  const options = { cwd: folder, env: { ...environment(folder), NOTE: SEED_NOTE }, timeout: 120_000 };
  const { stdout } = await promisify(execFile)('bash', ['-euc', script], options);
  return stdout;
}

const SEED_NOTE = ':::note{on=price-inviolable}\nIt holds good for both of them.\n:::\n';

/** Without the machine's own settings of git, nor what a workflow says of its pull request. */
function environment(folder: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_|CONTENT$)/.test(name));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_GLOBAL: path.join(folder, '.gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    NO_COLOR: '1',
  };
}
