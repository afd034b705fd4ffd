import { readFile as bytesOf, readdir } from 'node:fs/promises';
import path from 'node:path';
import { VFile } from 'vfile';
import { findUnread } from './unreadFiles.ts';

/** From `content/`. */
export const REDIRECTS_FILE = 'redirects.yaml';

/** The files under `content/`, as they are. Keys of `sources` are paths from `content/`. */
export interface ContentFiles {
  readonly articles: readonly VFile[];
  readonly speakers: readonly VFile[];
  readonly events: readonly VFile[];
  readonly sources: ReadonlyMap<string, Buffer>;
  /** What became of addresses that were public: `redirects.yaml`, empty where there is no such file. */
  readonly redirects: VFile;
  /** What lies among them and is no content, by its path alone. */
  readonly unread: readonly VFile[];
}

/** Gives the bytes of a file by its full path. */
export type ReadFile = (file: string) => Promise<Buffer>;

/** Reads all content. `root` is the folder `content/`; a folder in it that is missing counts as empty. */
export async function readContentFiles(root: string, readFile: ReadFile = bytesOf): Promise<ContentFiles> {
  const [articles, speakers, events, sources, redirects, unread] = await Promise.all([
    readMarkdownFiles(root, 'articles', readFile),
    readMarkdownFiles(root, 'speakers', readFile),
    readMarkdownFiles(root, 'events', readFile),
    readSources(root, readFile),
    readRedirectsFile(root, readFile),
    findUnread(root),
  ]);
  return { articles, speakers, events, sources, redirects, unread };
}

async function readMarkdownFiles(root: string, folder: string, readFile: ReadFile): Promise<VFile[]> {
  const names = await namesIn(path.join(root, folder), '.md');
  return inBatches(names, async (name) => {
    const file = path.join(root, folder, name);
    return new VFile({
      path: path.relative(process.cwd(), file),
      value: (await readFile(file)).toString('utf8'),
    });
  });
}

async function readSources(root: string, readFile: ReadFile): Promise<Map<string, Buffer>> {
  const names = await namesIn(path.join(root, 'sources'), '.txt');
  const read = await inBatches(names, async (name): Promise<[string, Buffer]> => {
    return [`sources/${name}`, await readFile(path.join(root, 'sources', name))];
  });
  return new Map(read);
}

async function readRedirectsFile(root: string, readFile: ReadFile): Promise<VFile> {
  const file = path.join(root, REDIRECTS_FILE);
  const bytes = await readFile(file).catch(nothingIfMissing);
  return new VFile({ path: path.relative(process.cwd(), file), value: bytes.toString('utf8') });
}

function nothingIfMissing(error: unknown): Buffer {
  if (isMissing(error)) return Buffer.of();
  throw error;
}

/**
 * File names in a stable order, whatever order the disk gives. Hidden ones are no content, since editors lock and keep files by
 * them; nor is a folder, whatever its name.
 */
async function namesIn(folder: string, extension: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(
        (entry) => !entry.isDirectory() && entry.name.endsWith(extension) && !entry.name.startsWith('.'),
      )
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** How many files of a folder are open at a time; a system allows a thousand or so. */
const BATCH = 64;

async function inBatches<T>(names: readonly string[], read: (name: string) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (let at = 0; at < names.length; at += BATCH) {
    done.push(...(await Promise.all(names.slice(at, at + BATCH).map(read))));
  }
  return done;
}
