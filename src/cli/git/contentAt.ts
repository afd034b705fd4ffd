import path from 'node:path';
import { VFile } from 'vfile';
import { type ContentFiles, REDIRECTS_FILE } from '#briefing/contentFiles.ts';
import type { Base } from './base.ts';
import { blobsOf } from './blobs.ts';
import { entriesOf, gitOutput } from './git.ts';

/** A file as a commit lists it. */
interface Listed {
  /** From `content/`: `articles/talks.md`. */
  readonly path: string;
  /** What to ask git for its bytes by. */
  readonly object: string;
}

/**
 * The files of `content/` at a commit, each under the path that it has, or would have, on the disk now. With `only` (paths
 * from `content/`), those alone.
 */
export async function contentAt(base: Base, only?: ReadonlySet<string>): Promise<ContentFiles> {
  const listed = (await list(base)).filter((file) => only?.has(file.path) ?? true);
  const bytes = await blobsOf(
    base.root,
    listed.map(({ object }) => object),
  );
  const files = listed.flatMap(({ path: name, object }) => {
    const value = bytes.get(object);
    return value === undefined ? [] : [{ name, value }];
  });
  const markdown = (folder: string): VFile[] =>
    files
      .filter(({ name }) => isIn(name, folder, '.md'))
      .map(({ name, value }) => new VFile({ path: pathNow(base, name), value: value.toString('utf8') }));
  return {
    articles: markdown('articles'),
    speakers: markdown('speakers'),
    events: markdown('events'),
    sources: new Map(
      files.filter(({ name }) => isIn(name, 'sources', '.txt')).map(({ name, value }) => [name, value]),
    ),
    unread: [],
    redirects: new VFile({
      path: pathNow(base, REDIRECTS_FILE),
      value: files.find(({ name }) => name === REDIRECTS_FILE)?.value.toString('utf8') ?? '',
    }),
  };
}

/** The path from `content/` of every file there that the disk has otherwise than a commit, or that only one of them has. */
export async function changedSince({ root, prefix, commit }: Base): Promise<ReadonlySet<string>> {
  const within = prefix === '' ? [] : ['--', `:(literal)${prefix}`];
  const [differing, untracked] = await Promise.all([
    gitOutput(root, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', commit, ...within]),
    gitOutput(root, ['ls-files', '--others', '-z', ...within]),
  ]);
  const all = [...entriesOf(differing), ...entriesOf(untracked)];
  return new Set(all.map((file) => path.posix.relative(prefix, file)));
}

/** All files of a commit below `content/`, in the order of their paths; no submodules. */
async function list({ root, prefix, commit }: Base): Promise<Listed[]> {
  const tree = await gitOutput(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(prefix ? [`${prefix}/`] : []),
  ]);
  return entriesOf(tree)
    .flatMap((entry) => {
      const [, mode, type, object = '', name = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(entry) ?? [];
      if (type !== 'blob') return [];
      return [
        { path: path.posix.relative(prefix, name), object: mode === LINK ? `${commit}:${name}` : object },
      ];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The mode of a symbolic link. It is asked for by its path, so that git can follow it. */
const LINK = '120000';

function isIn(name: string, folder: string, extension: string): boolean {
  return path.posix.dirname(name) === folder && name.endsWith(extension);
}

function pathNow({ root, prefix }: Base, name: string): string {
  return path.relative(process.cwd(), path.join(root, prefix, name));
}
