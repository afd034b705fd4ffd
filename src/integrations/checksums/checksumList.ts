/**
 * Digests by file name as `sha256sum` writes and reads them: `<64 hexadecimal digits>  <name>`, a line each.
 *
 * @throws Error where a name holds what such a line cannot.
 */
export function writeChecksumList(digests: ReadonlyMap<string, string>): string {
  return Array.from(digests, ([file, digest]) => {
    if (/[\\\r\n]/.test(file))
      throw new Error(
        `Unexpected name \`${file}\` of a built file, expected one without backslash and line break`,
      );
    return `${digest}  ${file}\n`;
  }).join('');
}

/**
 * Digests by file name.
 *
 * @throws Error that names the first line that is none of such a list.
 */
export function readChecksumList(list: string): ReadonlyMap<string, string> {
  const lines = list.split(/\r?\n/).filter((line) => line !== '');
  return new Map(
    lines.map((line, i) => {
      const [, digest, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (digest === undefined || file === undefined)
        throw new Error(`Unexpected line ${i + 1}, expected 64 hexadecimal digits, two spaces, a file name`);
      return [file, digest];
    }),
  );
}
