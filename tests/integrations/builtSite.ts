import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { folderOf } from './site.ts';

export const CONTENT = resolve('tests/integrations/fixtures/content');
/** A draft to be laid beside it, with a speaker and an event whom nothing else names. */
export const DRAFTS = resolve('tests/integrations/fixtures/drafts');

/** In the project, as `npm run build` does it: elsewhere two builds of Astro cannot run at once. */
const BUILT_INTO = resolve('.dist.tested-');

/** Builds a site, that of `fixtures/content` into a new folder that goes when the test ends, and gives its path. */
export async function builtSite(
  test: TestContext,
  { content = CONTENT, env = {}, root }: { content?: string; env?: NodeJS.ProcessEnv; root?: string } = {},
): Promise<string> {
  const outDir = root ?? (await folderOf(test, {}, BUILT_INTO));
  const command = ['src/cli/astro.mjs', 'build', '--outDir', outDir];
  await promisify(execFile)(process.execPath, command, { env: { ...process.env, ...env, CONTENT: content } });
  return outDir;
}

/** The text of every file below a folder, by its path; what is packed (the search index) is unpacked. */
export async function textsBelow(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = paths.map(
    async (path) => [path.slice(root.length + 1), unpacked(await readFile(path))] as const,
  );
  return new Map(await Promise.all(texts));
}

function unpacked(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
}
