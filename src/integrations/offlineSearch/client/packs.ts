import type { PackDirectory, PackFiles } from '../packFormat.ts';

/** Runs a script of the offline copy, by its name in the folder; rejects where there is none. */
export type LoadScript = (file: string) => Promise<void>;

/** What the scripts of packs have handed over, in base64, until it is read. */
const received = new Map<string, string>();

export function receive(name: string, base64: string): void {
  received.set(name, base64);
}

/** Reads each pack once; one that could not be read is tried again. */
export function packReader(load: LoadScript): (name: string) => Promise<PackFiles> {
  const packs = new Map<string, Promise<PackFiles>>();
  return (name) => {
    const known = packs.get(name);
    if (known) return known;
    const pack = readPack(name, load);
    packs.set(name, pack);
    pack.catch(() => packs.delete(name));
    return pack;
  };
}

async function readPack(name: string, load: LoadScript): Promise<PackFiles> {
  await load(`${name}.js`);
  const base64 = received.get(name);
  received.delete(name);
  if (base64 === undefined) throw new Error(`The pack ${name} of the search index is damaged`);
  return filesOf(await gunzip(bytesOf(base64)));
}

/** A loop, since `Uint8Array.from` takes ten times as long. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function filesOf(pack: Uint8Array): PackFiles {
  let start = pack.indexOf(10) + 1;
  const directory: PackDirectory = JSON.parse(new TextDecoder().decode(pack.subarray(0, start)));
  const files = new Map<string, Uint8Array>();
  for (const [path, length] of Object.entries(directory)) {
    files.set(path, pack.subarray(start, start + length));
    start += length;
  }
  return files;
}
