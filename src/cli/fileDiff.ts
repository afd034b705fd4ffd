import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { ChangedFile } from './writeFiles.ts';

/** A change of a file as a unified diff, with its path from a folder; one that was not there before is shown as git shows it. */
export function fileDiff({ path: file, content, replaces }: ChangedFile, from: string): string {
  const name = path.relative(from, file).replaceAll(path.sep, '/');
  const former = replaces === '' ? '/dev/null' : `a/${name}`;
  const patch = createTwoFilesPatch(former, `b/${name}`, replaces, content, undefined, undefined, {
    context: 1,
  });
  return patch.replace(/^=+\n/, '');
}
