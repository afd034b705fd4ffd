import { readFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReadFile } from '#briefing/contentFiles.ts';

/** Milliseconds that a program may take from emptying a file to writing it. */
const EMPTIED = 60;

interface Known {
  /** What tells one state of a file from another without reading it. */
  readonly stamp: string;
  readonly bytes: Buffer;
}

/** Reads files, each again only when the disk says that it was written. */
export interface ContentDisk {
  readonly readFile: ReadFile;
  /** The files that were asked for since this was called last and hold something new, and those that were not asked for any more. */
  readonly changed: () => readonly string[];
}

export function contentDisk(): ContentDisk {
  let known = new Map<string, Known>();
  let asked = new Map<string, Known>();
  return {
    readFile: async (file) => {
      const before = known.get(file);
      // The stamp comes before the bytes: what is written in between is read again the next time.
      const stamp = await stampOf(file);
      const now = before?.stamp === stamp ? before : { stamp, bytes: await written(file, before) };
      asked.set(file, now);
      return now.bytes;
    },
    changed: () => {
      const files = new Set([...known.keys(), ...asked.keys()]);
      const changed = [...files].filter((file) => !areSame(known.get(file), asked.get(file)));
      [known, asked] = [asked, new Map()];
      return changed;
    },
  };
}

async function stampOf(file: string): Promise<string> {
  const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

/** The bytes of a file; one that was full and is empty is about to be written. */
async function written(file: string, before: Known | undefined): Promise<Buffer> {
  const bytes = await readFile(file);
  if (bytes.length > 0 || before === undefined || before.bytes.length === 0) return bytes;
  await pause(EMPTIED);
  return readFile(file);
}

function areSame(a: Known | undefined, b: Known | undefined): boolean {
  return a !== undefined && b !== undefined && a.bytes.equals(b.bytes);
}
