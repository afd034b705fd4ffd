/** The pack of all that any search begins with. */
export const START = 'start';

/** Pagefind names a fragment after at least so many bits of its hash: `fragment/en_15eaec4.pf_fragment`. */
const HASH_BITS = 28;

/**
 * Which pack holds a file of the index, by its path in `pagefind/`. Each chunk of the index has a pack of its own; fragments,
 * of which there is one a record, share packs by the first bits of their hashes, so that a changed record changes one pack.
 * @param fragmentBits how many bits: there are 2^`fragmentBits` packs of fragments.
 */
export function packOf(path: string, fragmentBits: number): string {
  const [, folder, name = '', hash = ''] =
    /^(index|fragment)\/([\w-]+_([0-9a-f]{7})[0-9a-f]*)\.pf_/.exec(path) ?? [];
  if (folder === 'index') return `index-${name}`;
  if (folder === 'fragment') return `fragments-${Number.parseInt(hash, 16) >>> (HASH_BITS - fragmentBits)}`;
  return START;
}
