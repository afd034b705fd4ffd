import type { Span } from '#model/span.ts';
import { propose } from '#parse/parse.ts';
import { shared } from '../overlap.ts';

/** Where a sentence of the reporter's stands, and whether it says anything but the quotes in it. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly hasNarration: boolean;
}

/** The reporter's sentences as the parser reads them. What a quote says is no sentence, but a part of one. */
export function sentencesOf(text: string): Sentence[] {
  return propose(text, { published: '2000-01-01' }).sentences.map(({ paragraph, items }) => ({
    start: items[0]?.start ?? 0,
    end: items.at(-1)?.end ?? 0,
    paragraph,
    hasNarration: items.some((item) => item.tag !== 'QUOTE' && /\p{L}/u.test(item.text)),
  }));
}

/** The sentence that holds most of a span. */
export function sentenceAt(sentences: readonly Sentence[], span: Span): Sentence | undefined {
  const touching = sentences.filter((sentence) => shared(sentence, span) > 0);
  return touching.toSorted((a, b) => shared(b, span) - shared(a, span))[0];
}
