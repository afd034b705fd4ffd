import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { gzip } from '../gzip.ts';
import { arrayItems, arrayOf, text, textOf } from './cbor.ts';

/** Begins every compressed file of Pagefind, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Of the lists of a meta file, the one of the filters as `[name, hash]`, and the one of the orders as `[name, pages]`. */
const FILTERS = 3;
const ORDERS = 4;

/**
 * Gives the files of an index the same bytes and names whenever it is built from the same records. Pagefind 1.5 writes the
 * values of a filter, the filters themselves and the orders in an order that differs from run to run
 * (https://github.com/Pagefind/pagefind/issues/638), and so do the hashes in the names of these files, of the meta file that
 * lists them, and in the entry. Here they are sorted, and named anew.
 */
export function stableFiles(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const filters = files.filter(isKind('.pf_filter')).map((file) => {
    const [filter, values] = arrayItems(unpack(file)) as [Uint8Array, Uint8Array];
    return renamed(file, arrayOf([filter, sortedItems(values)]), names);
  });
  const metas = files.filter(isKind('.pf_meta')).map((file) => {
    const lists = arrayItems(unpack(file));
    lists[FILTERS] = sortedItems(withNames(lists[FILTERS] as Uint8Array, names));
    lists[ORDERS] = sortedItems(lists[ORDERS] as Uint8Array);
    return renamed(file, arrayOf(lists), names);
  });
  const entries = files.filter(isKind('pagefind-entry.json')).map((file) => inEntry(file, names));
  const changed = [isKind('.pf_filter'), isKind('.pf_meta'), isKind('pagefind-entry.json')];
  const others = files.filter((file) => !changed.some((isChanged) => isChanged(file)));
  return [...others, ...filters, ...metas, ...entries];
}

function isKind(ending: string): (file: IndexFile) => boolean {
  return ({ path }) => path.endsWith(ending);
}

function unpack({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE)
    throw new Error(`Unexpected beginning of ${path}, expected “${SIGNATURE}”`);
  return bytes.subarray(SIGNATURE.length);
}

function sortedItems(array: Uint8Array): Uint8Array {
  return arrayOf(arrayItems(array).sort(Buffer.compare));
}

/** The `[name, hash]` of filters with the new hashes. */
function withNames(filters: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const pairs = arrayItems(filters).map((pair) => {
    const [filter, hash] = arrayItems(pair) as [Uint8Array, Uint8Array];
    const old = textOf(hash);
    return arrayOf([filter, text(names.get(old) ?? old)]);
  });
  return arrayOf(pairs);
}

/** A file with new content, named `en_0123456789abcdef` after it; `names` is told by which name it went before. */
function renamed({ path }: IndexFile, data: Uint8Array, names: Map<string, string>): IndexFile {
  const [old, language] = /([\w-]+)_[0-9a-f]+(?=\.pf_\w+$)/.exec(path) ?? [];
  if (old === undefined) throw new Error(`Unexpected name ${path}, expected a hash in it`);
  const name = `${language}_${createHash('sha256').update(data).digest('hex').slice(0, 16)}`;
  names.set(old, name);
  const content = gzip(Buffer.concat([Buffer.from(SIGNATURE), data]));
  return { path: path.replace(old, name), content };
}

function inEntry({ path, content }: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString()) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(entry.languages))
    language.hash = names.get(language.hash) ?? language.hash;
  return { path, content: Buffer.from(JSON.stringify(entry)) };
}
