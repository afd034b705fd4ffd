import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { type Options, ZipFile } from 'yazl';

/**
 * The same for every file, so that the same files make the same archive on any day. A zip has no time zone: yazl writes
 * the local hour, and noon is noon in all of them.
 */
const SAME: Partial<Options> = {
  mtime: new Date(1980, 0, 1, 12),
  forceDosTimestamp: true,
  mode: 0o100644,
  compressionLevel: 9,
};

/**
 * Files below a folder as a zip archive, piece by piece, in the order given.
 *
 * @param top The folder that all of them lie in within the archive.
 */
export function zipFolder(root: string, files: readonly string[], top: string): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const { outputStream } = zip;
  zip.on('error', (error) => outputStream.emit('error', error));
  for (const file of files) {
    zip.addReadStreamLazy(`${top}/${file}`, SAME, (give) => {
      const stream = createReadStream(join(root, file));
      stream.on('error', (error) => zip.emit('error', error));
      give(null, stream);
    });
  }
  zip.end();
  return outputStream;
}
