import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { run, withFolder } from '../cli/run.ts';
import { readJsonc } from './readJsonc.ts';

const read = async (name: string) => readJsonc(await readFile(path.join('.vscode', name), 'utf8'));

interface Task {
  readonly label: string;
  readonly command: string;
  readonly problemMatcher: {
    readonly pattern: Readonly<Record<string, number>> & { readonly regexp: string };
  };
}

test('settings name files that there are', async () => {
  const settings = (await read('settings.json')) as {
    readonly 'yaml.schemas': Readonly<Record<string, string>>;
  };
  for (const [schema, file] of Object.entries(settings['yaml.schemas'])) {
    await readFile(schema);
    assert.equal(file, 'content/redirects.yaml');
  }
});

test('the task “check” finds each message of the check, and its place', async () => {
  const { tasks } = (await read('tasks.json')) as { readonly tasks: readonly Task[] };
  const task = tasks.find(({ label }) => label === 'check');
  assert.ok(task);
  assert.equal(task.command, 'npm run -s check -- --format=github');
  const { regexp, ...groups } = task.problemMatcher.pattern;
  await withFolder(async (content) => {
    await cp('tests/cli/diff/content', content, { recursive: true });
    const file = path.join(content, 'articles', 'bridge.md');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace(/by=([\w-]+)/, 'by=nobody-known'));
    const { out, code } = await run('check', ['--format=github'], { content });
    assert.equal(code, 1);
    const lines = out.split('\n').filter((line) => line.startsWith('::'));
    const problems = lines.map((line) => {
      const found = new RegExp(regexp).exec(line);
      assert.ok(found, line);
      return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, found[group]]));
    });
    const problem = problems.find(({ code: rule }) => rule === 'unknown-speaker');
    assert.equal(problem?.severity, 'error');
    assert.equal(path.basename(problem?.file ?? ''), 'bridge.md');
    assert.equal(problem?.message, 'Unexpected speaker `nobody-known`: there is none in content/speakers/');
    const line = (await readFile(file, 'utf8')).split('\n')[Number(problem?.line) - 1] ?? '';
    assert.ok(line.slice(Number(problem?.column) - 1).startsWith('nobody-known'), line);
  });
});

test('.editorconfig says what Biome formats code by', async () => {
  const biome = readJsonc(await readFile('.biome.jsonc', 'utf8')) as {
    readonly formatter: { readonly indentStyle: string; readonly lineWidth: number };
  };
  const config = await readFile('.editorconfig', 'utf8');
  assert.match(config, new RegExp(`^indent_style = ${biome.formatter.indentStyle}$`, 'm'));
  assert.match(config, new RegExp(`^max_line_length = ${biome.formatter.lineWidth}$`, 'm'));
});
