import { execFileSync } from 'node:child_process';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withFolder } from '../run.ts';

/** A git repository of a test. */
export interface NewRepository {
  readonly folder: string;
  /** Its `content/`. */
  readonly content: string;
  /** Runs git in it, and gives what it prints. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes files, given by their paths from `content/`. */
  readonly write: (files: Readonly<Record<string, string | Buffer>>) => Promise<void>;
  /** Commits all that is there, and gives the commit. */
  readonly commit: () => string;
}

/** A repository on a branch `main` without a commit, that is there while `use` runs. The machine's own settings of git do not reach it. */
export async function withRepository(use: (repository: NewRepository) => Promise<void>): Promise<void> {
  await withFolder(async (made) => {
    const folder = path.join(await realpath(made), 'record');
    const content = path.join(folder, 'content');
    await mkdir(content, { recursive: true });
    const git = (...args: readonly string[]): string =>
      execFileSync('git', args, { cwd: folder, env: { ...process.env, ...QUIET }, encoding: 'utf8' }).trim();
    let commits = 0;
    git('init', '--quiet', '--initial-branch=main');
    await use({
      folder,
      content,
      git,
      write: (files) => writeAll(content, files),
      commit() {
        git('add', '--all');
        git('commit', '--quiet', '--allow-empty', `--message=Change ${++commits}`);
        return git('rev-parse', 'HEAD');
      },
    });
  });
}

const QUIET = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Editor',
  GIT_AUTHOR_EMAIL: 'editor@example.org',
  GIT_COMMITTER_NAME: 'Editor',
  GIT_COMMITTER_EMAIL: 'editor@example.org',
};

async function writeAll(content: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, value] of Object.entries(files)) {
    const file = path.join(content, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, value);
  }
}
