import { existsSync } from 'node:fs';
import path from 'node:path';
import { git } from './git.ts';

/** The repository that a folder lies in. */
export interface Repository {
  /** Its outermost folder. */
  readonly root: string;
  /** The folder's place in it: `content`, with `/` between names whatever the system; empty for the outermost one. */
  readonly prefix: string;
}

/**
 * The repository that holds a folder, which need not be there itself. Null where there is no git, or no repository.
 *
 * @throws Error with git's own words where it refuses to open the repository, as it does one that belongs to somebody else.
 */
export async function repositoryOf(folder: string): Promise<Repository | null> {
  const here = nearestFolder(folder);
  const { code, out, err } = await git(here, ['rev-parse', '--show-toplevel', '--show-prefix']);
  if (code === null || err.includes('not a git repository') || err.includes('must be run in a work tree'))
    return null;
  if (code !== 0) throw new Error(`Unexpected answer of git: ${err}`);
  const [root = '', prefix = ''] = out.toString('utf8').split('\n');
  const below = path.relative(here, folder).split(path.sep);
  return { root, prefix: path.posix.join(prefix, ...below).replace(/^\.$|\/$/g, '') };
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
}
