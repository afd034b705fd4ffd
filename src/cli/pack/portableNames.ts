/** Names of devices on Windows, with any extension: no file and no folder can have them. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among what Windows forbids.
const FORBIDDEN = /[<>:"\\|?*\u0000-\u001f]/u;

/**
 * The longest path within an archive: of the 259 characters that Windows allows, 79 are left for the folder that a reader
 * unpacks it into.
 */
const LONGEST = 180;

/**
 * Checks that paths can be unpacked on Linux, macOS and Windows.
 *
 * @param paths With `/` between names.
 * @throws Error that names each that cannot, and why.
 */
export function refuseUnportable(paths: readonly string[]): void {
  const faults = [...paths.flatMap(faultsOf), ...twins(paths)];
  if (faults.length > 0)
    throw new Error(
      `Files that cannot be unpacked on every system, and need another name: ${faults.length}\n  ${faults.join('\n  ')}`,
    );
}

function faultsOf(path: string): readonly string[] {
  const faults = path.split('/').flatMap((name) => {
    const [sign] = FORBIDDEN.exec(name) ?? [];
    if (sign !== undefined) return [`Windows forbids ${JSON.stringify(sign)} in a name`];
    if (DEVICE.test(name)) return [`\`${name}\` is the name of a device on Windows`];
    return /[. ]$/.test(name) ? [`Windows forbids a full stop or a space at the end of \`${name}\``] : [];
  });
  if (path.length > LONGEST) faults.push(`${path.length} characters, expected at most ${LONGEST}`);
  return faults.map((fault) => `${path}: ${fault}`);
}

/** Paths that Windows and macOS take for another one's, since they tell no capitals from small letters. */
function twins(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, path);
    return twin === undefined ? [] : [`${path}: the same as ${twin} on Windows and macOS`];
  });
}
