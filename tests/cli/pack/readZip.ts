import { inflateRawSync } from 'node:zlib';

/** A file of a zip archive, as its directory tells of it. */
export interface ZippedFile {
  readonly name: string;
  readonly text: string;
  /** Year, month, day, hour, minute, second; without a time zone. */
  readonly time: readonly number[];
  /** As of Unix, in octal digits. */
  readonly mode: string;
  /** Whether the name is marked as UTF-8. */
  readonly utf8: boolean;
}

/** Reads an archive of fewer than 65,535 files by its central directory (APPNOTE.TXT, 4.3.12 and 4.3.16). */
export function readZip(bytes: Buffer): readonly ZippedFile[] {
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  const files: ZippedFile[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (files.length < bytes.readUInt16LE(end + 10)) {
    const [named, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    files.push({
      name: bytes.toString('utf8', at + 46, at + 46 + named),
      text: textAt(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20)),
      time: timeOf(bytes.readUInt16LE(at + 14), bytes.readUInt16LE(at + 12)),
      mode: (bytes.readUInt32LE(at + 38) >>> 16).toString(8),
      utf8: (bytes.readUInt16LE(at + 8) & 0x0800) !== 0,
    });
    at += 46 + named + extra + comment;
  }
  return files;
}

function textAt(bytes: Buffer, header: number, size: number): string {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  return inflateRawSync(bytes.subarray(start, start + size)).toString('utf8');
}

function timeOf(date: number, time: number): readonly number[] {
  const day = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  return [...day, time >> 11, (time >> 5) & 63, (time & 31) * 2];
}
