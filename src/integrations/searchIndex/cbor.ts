/**
 * CBOR (RFC 8949) as far as Pagefind's files use it: arrays of a definite length, texts, integers. Items are given as the
 * bytes that they are written in, so that they can be put in another order without being understood.
 */
const TEXT = 3;
const ARRAY = 4;

/** The items of an array that begins the bytes. */
export function arrayItems(bytes: Uint8Array): Uint8Array[] {
  const { major, value, end } = readHead(bytes, 0);
  if (major !== ARRAY) throw new Error(`Unexpected CBOR of type ${major}, expected an array`);
  const items: Uint8Array[] = [];
  for (let start = end; items.length < value; ) {
    const next = itemEnd(bytes, start);
    items.push(bytes.subarray(start, next));
    start = next;
  }
  return items;
}

/** Writes an array of items. */
export function arrayOf(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([head(ARRAY, items.length), ...items]);
}

export function textOf(item: Uint8Array): string {
  const { major, end } = readHead(item, 0);
  if (major !== TEXT) throw new Error(`Unexpected CBOR of type ${major}, expected a text`);
  return Buffer.from(item.subarray(end)).toString();
}

export function text(value: string): Uint8Array {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

function itemEnd(bytes: Uint8Array, start: number): number {
  const { major, value, end } = readHead(bytes, start);
  if (major < TEXT) return end;
  if (major === TEXT) return end + value;
  let at = end;
  for (let left = value; left > 0; left--) at = itemEnd(bytes, at);
  return at;
}

/** Three bits tell the type; five tell the value, or that it stands in the next 1, 2 or 4 bytes. */
function readHead(bytes: Uint8Array, at: number): { major: number; value: number; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [major, short] = [view.getUint8(at) >> 5, view.getUint8(at) & 31];
  if (major === 2 || major > ARRAY || short > 26)
    throw new Error(`Unexpected CBOR of type ${major}/${short}`);
  if (short === 24) return { major, value: view.getUint8(at + 1), end: at + 2 };
  if (short === 25) return { major, value: view.getUint16(at + 1), end: at + 3 };
  if (short === 26) return { major, value: view.getUint32(at + 1), end: at + 5 };
  return { major, value: short, end: at + 1 };
}

function head(major: number, value: number): Uint8Array {
  const short = (bits: number) => (major << 5) | bits;
  if (value < 24) return Uint8Array.of(short(value));
  if (value < 0x100) return Uint8Array.of(short(24), value);
  if (value < 0x10000) return Uint8Array.of(short(25), value >> 8, value & 255);
  const bytes = Buffer.alloc(5);
  bytes[0] = short(26);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
