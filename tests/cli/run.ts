import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { FIRST_BRIEFING } from '../firstBriefing.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Milliseconds after which a command that has not ended is stopped, and has no exit code. */
const HANGS = 120_000;

/** Where commands keep what they are made of compiled, as `checkNode.mjs` does, so that each starts sooner. */
const NODE_COMPILE_CACHE = path.resolve('node_modules/.cache/node');

/** Runs one of the commands in `src/cli` on a content folder of its own, with `input` on standard input. */
export async function run(
  command: string,
  args: readonly string[],
  {
    content = FIRST_BRIEFING,
    input = '',
    env = {},
  }: { readonly content?: string; readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [path.resolve('src/cli', `${command}.ts`), ...args], {
    // In a pull request's own tests it would name the branch that the pull request goes to.
    env: { ...process.env, NODE_COMPILE_CACHE, CONTENT: content, NO_COLOR: '1', GITHUB_BASE_REF: '', ...env },
    timeout: HANGS,
    killSignal: 'SIGKILL',
  });
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

/** A folder that is there while `use` runs. */
export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'on-the-record-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
