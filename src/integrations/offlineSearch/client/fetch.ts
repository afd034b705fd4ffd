/** What Pagefind's client asks of a response. */
interface IndexResponse {
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Gives a file of the index by its path in `pagefind/`. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** Where Pagefind's client believes the index to lie. A name only: nothing is asked for there. */
export const BASE_PATH = '/pagefind/';

let readFile: ReadFile;

/** Tells what reads the files that Pagefind's client asks for. */
export function readFilesBy(read: ReadFile): void {
  readFile = read;
}

/** Stands in Pagefind's client for the browser's own, which reads nothing from a disk. `/pagefind/pagefind-entry.json?ts=1` → bytes. */
export async function fetch(url: string): Promise<IndexResponse> {
  const bytes = await readFile(url.slice(BASE_PATH.length).replace(/\?.*$/, ''));
  return {
    json: async () => JSON.parse(new TextDecoder().decode(bytes)),
    arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
  };
}
