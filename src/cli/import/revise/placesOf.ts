import type { Span } from '#model/span.ts';

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Where words stand in a text: as whole words, unless parts of words are asked for. */
export function placesOf(words: string, text: string, parts = false): Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (parts || isWhole({ start, end }, text)) places.push({ start, end });
  }
  return places;
}

/** Whether a span begins and ends where words do. */
export function isWhole({ start, end }: Span, text: string): boolean {
  return !isWithinWord(text, start) && !isWithinWord(text, end);
}

function isWithinWord(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
}
