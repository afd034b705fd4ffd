import { rename, rm, writeFile } from 'node:fs/promises';

/** Puts other content in the place of a file's: it is written beside it first, so that the file is never half-written. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
