import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FIXTURE } from '../../briefing/content.ts';
import { type Ran, run, withFolder } from '../run.ts';

/** A word of a file of the fixture, by the file's path from `content/`, and what is written in its place. */
export type Change = readonly [file: string, from: string, to: string];

/** A folder with a copy of the fixture as `content/`, changed, while `use` runs. */
export async function withChanged(
  changes: readonly Change[],
  use: (folder: string) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    await cp(FIXTURE, content, { recursive: true });
    for (const [name, from, to] of changes) {
      const file = path.join(content, name);
      const before = await readFile(file, 'utf8');
      if (!before.includes(from)) throw new Error(`${name} does not hold “${from}”`);
      await writeFile(file, before.replaceAll(from, to));
    }
    await use(folder);
  });
}

/** Runs `npm run check` as somebody who stands in the folder that holds `content/`; without the time that it took. */
export async function check(
  folder: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const ran = await run('check', args, {
    content: path.join(folder, 'content'),
    env: { INIT_CWD: folder, GITHUB_WORKSPACE: folder, ...env },
  });
  return { ...ran, out: ran.out.replace(/ \(\d+\.\d s\)/, '') };
}

/** One word of the source is another. */
export const WRONG_WORD: Change = ['articles/harbour.md', 'not sell', 'never sell'];

/** Two passages of whose speaker no editor is sure. */
export const DOUBTS: readonly Change[] = [
  ['articles/harbour.md', 'by=maren-lund', 'by=maren-lund doubt=cue'],
  ['articles/harbour.md', '{of=lund-ferries}\n\n', '{of=lund-ferries doubt=continuation}\n\n'],
];
