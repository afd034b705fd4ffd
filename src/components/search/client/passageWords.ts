import { CORE } from '#site/search/searchShape.ts';

/** A word of a record's content: a chunk between white space. */
export interface Word {
  readonly text: string;
  /** Of the core of the content. */
  readonly core: boolean;
  readonly hit: boolean;
}

/** The words found, without the punctuation around them, each once. */
export function hitWords(content: string, locations: readonly number[]): string[] {
  const words = readWords(content, new Set(locations)).filter(({ hit }) => hit);
  return [...new Set(words.map(({ text }) => trimmed(text)[1]))].filter((word) => word !== '');
}

/** A word as what stands before it, itself, and what stands after it: `“Europe,”` → `“`, `Europe`, `,”`. */
export function trimmed(word: string): readonly [before: string, word: string, after: string] {
  const [, before = '', bare = '', after = ''] =
    /^([^\p{L}\p{N}]*)(?:(.*[\p{L}\p{N}])(.*))?$/su.exec(word) ?? [];
  return [before, bare, after];
}

/** The words of a content, with the signs of its core taken off. */
export function readWords(content: string, hits: ReadonlySet<number>): Word[] {
  let inside = false;
  return content.split(/\s+/).map((raw, i) => {
    const pieces = raw.split(CORE);
    const core = pieces.some((piece, at) => piece !== '' && inside !== (at % 2 === 1));
    if (pieces.length % 2 === 0) inside = !inside;
    return { text: pieces.join(''), core, hit: hits.has(i) };
  });
}
