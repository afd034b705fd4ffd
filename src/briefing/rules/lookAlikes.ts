/** Signs that are typed for one another, by what stands for all of a kind. */
const KINDS: readonly (readonly [kind: string, signs: RegExp])[] = [
  ["'", /[’‘‛ʼ′`´]/g],
  ['"', /[“”„‟″]/g],
  ['-', /[‐‑‒–—―−]/g],
];

/** The first sign of each of two texts that are the same but for signs which look alike, each with its code; else null. */
export function lookAlikes(found: string, wanted: string): readonly [found: string, wanted: string] | null {
  if (found.length !== wanted.length || plain(found) !== plain(wanted)) return null;
  const at = [...found].findIndex((sign, i) => sign !== [...wanted][i]);
  return [named(found, at), named(wanted, at)];
}

function plain(text: string): string {
  return KINDS.reduce((folded, [kind, signs]) => folded.replaceAll(signs, kind), text);
}

function named(text: string, at: number): string {
  const sign = [...text][at] ?? '';
  return `\`${sign}\` (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
