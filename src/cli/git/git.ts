import { spawn } from 'node:child_process';
import { buffer, text } from 'node:stream/consumers';

/** What a run of git left: its exit code, or null where the machine has no git. */
export interface GitRun {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/**
 * Runs git in a folder, without a shell, with `input` on standard input. It finds the repository from the folder alone:
 * variables such as `GIT_DIR`, which a hook sets for the repository that it runs in, are not passed on. Nothing is locked.
 */
export async function git(folder: string, args: readonly string[], input = ''): Promise<GitRun> {
  const child = spawn('git', args, { cwd: folder, env: environment() });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (error) =>
      'code' in error && error.code === 'ENOENT' ? resolve(null) : reject(error),
    );
  });
  // Git may end before it has read all of its input: its exit code tells.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([buffer(child.stdout), text(child.stderr), ended]);
  return { code, out, err: err.trim() };
}

/**
 * The same where it must succeed.
 *
 * @throws Error with what git says.
 */
export async function gitOutput(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { code, out, err } = await git(folder, args, input);
  if (code !== 0) throw new Error(`Unexpected answer of \`git ${args[0]}\`: ${err || `exit code ${code}`}`);
  return out;
}

/** The entries of a list that ends each with a NUL byte, as git writes it with `-z`. */
export function entriesOf(list: Buffer): string[] {
  return list.toString('utf8').split('\0').slice(0, -1);
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OF_A_REPOSITORY.has(name));
  return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

/** What `git rev-parse --local-env-vars` lists, but for the settings of `git -c`. */
const OF_A_REPOSITORY: ReadonlySet<string> = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);
