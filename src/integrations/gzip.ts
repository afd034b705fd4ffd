import { gzipSync } from 'node:zlib';

/** Where gzip's header names the system that compressed; 255 is “unknown” (RFC 1952, 2.3.1). */
const SYSTEM = 9;

/** Compresses bytes so that the same come out on every system. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const compressed = gzipSync(bytes, { level: 9 });
  compressed[SYSTEM] = 255;
  return compressed;
}
