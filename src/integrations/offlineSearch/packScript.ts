import { OFFLINE_GLOBAL } from '#site/search/searchFolders.ts';
import { gzip } from '../gzip.ts';
import type { PackDirectory, PackFiles } from './packFormat.ts';

/** A pack as a classic script, the only thing that browsers load from a disk: it hands its bytes over in base64. */
export function packScript(name: string, files: PackFiles): string {
  const paths = [...files.keys()].sort();
  const directory: PackDirectory = Object.fromEntries(
    paths.map((path) => [path, files.get(path)?.length ?? 0]),
  );
  const contents = paths.map((path) => files.get(path) ?? new Uint8Array());
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(directory)}\n`), ...contents]);
  return `${OFFLINE_GLOBAL}.receive("${name}","${Buffer.from(gzip(bytes)).toString('base64')}")\n`;
}
