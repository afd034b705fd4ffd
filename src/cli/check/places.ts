import path from 'node:path';
import type { VFile } from 'vfile';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';

/** Where files lie for the reader of a report. */
export interface Places {
  /** A file's path from the top of the repository, with `/`. */
  readonly pathOf: (file: string) => string;
  /** The same as a relative URI. */
  readonly uriOf: (file: string) => string;
  /** The same of a path from `content/`. */
  readonly uriOfContent: (file: string) => string;
  readonly textOf: (file: string) => string;
}

/** Places as a code host counts them: from the top of its checkout. */
export function placesIn(
  files: readonly VFile[],
  root = process.env.GITHUB_WORKSPACE ?? process.cwd(),
): Places {
  const texts = new Map(files.map((file) => [file.path, file]));
  const pathOf = (file: string) => path.relative(root, path.resolve(file)).replaceAll(path.sep, '/');
  const uriOf = (file: string) => pathOf(file).split('/').map(encodeURIComponent).join('/');
  return {
    pathOf,
    uriOf,
    uriOfContent: (file) => uriOf(path.join(CONTENT_ROOT, file)),
    textOf: (file) => String(texts.get(file) ?? ''),
  };
}
