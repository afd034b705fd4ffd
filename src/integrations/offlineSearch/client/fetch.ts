/** What Pagefind's client asks of a response. */
interface IndexResponse {
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Gives a file of the index by its path in `pagefind/`. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** What reads the files of each instance of Pagefind's client: two may be at work at once. */
const readers: ReadFile[] = [];

/**
 * Takes what reads the files that an instance of Pagefind's client asks for, and gives where that instance is to believe
 * the index to lie. A name only, `/pagefind/0/`: nothing is asked for there.
 */
export function basePathFor(read: ReadFile): string {
  return `/pagefind/${readers.push(read) - 1}/`;
}

/** Stands in Pagefind's client for the browser's own, which reads nothing from a disk. `/pagefind/0/pagefind-entry.json?ts=1` → bytes. */
export async function fetch(url: string): Promise<IndexResponse> {
  const [, reader, path = ''] = /^\/pagefind\/(\d+)\/([^?]*)/.exec(url) ?? [];
  const read = readers[Number(reader)];
  if (!read) throw new Error(`Unexpected file ${url} of the search index`);
  const bytes = await read(path);
  return {
    json: async () => JSON.parse(new TextDecoder().decode(bytes)),
    arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
  };
}
