import type { Span } from '#model/span.ts';

/** A stretch that is marked by hand, with its place in the text without marks. */
export interface Mark extends Span {
  readonly kind: 'direct' | 'partial' | 'term' | 'source';
  /** Which source: the number of its mark; `-` where a quote has none, nothing for a term. */
  readonly key: string;
  /** The names behind a source, the best first, where its own words are none. */
  readonly names: readonly string[];
}

const KINDS = { d: 'direct', p: 'partial', t: 'term' } as const;

/** `{d1|…}`, `{p1|…}`, `{d-|…}`, `{t|…}` and `[1|…]`, `[1=Name; alias|…]`; a source may stand within no mark, nor hold one. */
const MARK =
  /\{(?<kind>[dpt])(?<quoteKey>\d+|-|)\|(?<quoted>[^{}]*)\}|\[(?<key>\d+)(?:=(?<names>[^|\]]*))?\|(?<source>[^\]]*)\]/g;

/** Takes the marks off a text: `[1|Ivo] sings` → `Ivo sings`, with a source at 0–3. */
export function takeMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(end, match.index);
    const { kind, quoteKey = '', quoted, key = quoteKey, names, source = '' } = match.groups ?? {};
    const words = quoted ?? source;
    marks.push({
      kind: kind ? KINDS[kind as keyof typeof KINDS] : 'source',
      key,
      names: names?.split(';').map((name) => name.trim()) ?? [],
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    end = match.index + match[0].length;
  }
  return { text: text + marked.slice(end), marks };
}
