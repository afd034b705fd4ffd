import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { isArticleFile } from './formats/formats.ts';

/** A file to import. */
export interface SourceFile {
  /** As it was given, or `standard input`. */
  readonly name: string;
  /** @throws Error where it cannot be read. */
  readonly read: () => Promise<Buffer>;
}

/** The files that an import was given, those of folders one by one. */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  /** Files of folders that go by a name of no article: pictures, style sheets. */
  readonly aside: readonly string[];
  readonly hasFolder: boolean;
}

/** Finds what is to be imported: `-` is standard input, which is read at once, and a folder every article in it and below. */
export async function sourceFiles(given: readonly string[]): Promise<SourceFiles> {
  const found = await Promise.all(given.map(filesOf));
  return {
    files: found.flatMap(({ files }) => files),
    aside: found.flatMap(({ aside }) => aside),
    hasFolder: found.some(({ hasFolder }) => hasFolder),
  };
}

async function filesOf(given: string): Promise<SourceFiles> {
  if (given === '-') {
    const bytes = await buffer(process.stdin);
    return { files: [{ name: 'standard input', read: async () => bytes }], aside: [], hasFolder: false };
  }
  const isFolder = await stat(given).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return { files: [fileAt(given)], aside: [], hasFolder: false };
  const inside = await readdir(given, { recursive: true, withFileTypes: true });
  const paths = inside
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const { article = [], aside = [] } = Object.groupBy(
    paths.filter((file) => !isOfPage(path.relative(given, file))).sort(),
    (file) => (isArticleFile(file) ? 'article' : 'aside'),
  );
  return { files: article.map(fileAt), aside, hasFolder: true };
}

/** What a browser saves beside a page, in `page_files/`, belongs to the page; what is hidden belongs to a tool. */
function isOfPage(file: string): boolean {
  return file
    .split(path.sep)
    .some((part, i, parts) => part.startsWith('.') || (i < parts.length - 1 && part.endsWith('_files')));
}

function fileAt(name: string): SourceFile {
  return {
    name,
    read: () =>
      readFile(name).catch((cause: NodeJS.ErrnoException) => {
        if (cause.code !== 'ENOENT') throw cause;
        throw new Error('Unexpected name, there is no such file', { cause });
      }),
  };
}
