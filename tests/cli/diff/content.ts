import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type NewRepository, withRepository } from '../git/newRepository.ts';
import { type Ran, run } from '../run.ts';
import { changeFiles, type FileChange } from './changeFiles.ts';

/** What is done to the content: before the commit that it is compared with, and after. */
export interface Case {
  readonly before: readonly FileChange[];
  readonly after: readonly FileChange[];
}

export async function readCase(file: string): Promise<Case> {
  return { before: [], after: [], ...parse(await readFile(file, 'utf8')) };
}

/** A repository of which the first commit has the content beside this file, changed as is said; it is there while `use` runs. */
export function withContent(
  before: readonly FileChange[],
  use: (repository: NewRepository) => Promise<void>,
): Promise<void> {
  return withRepository(async (repository) => {
    await cp(path.join(import.meta.dirname, 'content'), repository.content, { recursive: true });
    await changeFiles(repository.content, before);
    repository.commit();
    await use(repository);
  });
}

/** Runs `npm run diff`, outside of a pull request on GitHub. */
export function diff(content: string, ...args: readonly string[]): Promise<Ran> {
  return run('diff', args, { content, env: { GITHUB_BASE_REF: '' } });
}
