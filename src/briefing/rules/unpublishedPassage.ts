import type { Article } from '#model/briefing.ts';
import { isInside, mergeSpans, overlaps, type Span } from '#model/span.ts';
import { printableStretches } from '#site/printable.ts';
import { NAMING_WORDS, wordsOf } from '#site/wording.ts';

/** A text of a source, and the stretches of it that may be printed anywhere. */
export interface SourceWording {
  readonly text: string;
  readonly printable: readonly Span[];
}

/** The text that an article is made from. */
export function wordingOf(article: Article): SourceWording {
  return { text: article.sourceText, printable: printableStretches(article) };
}

/** A former text of a source, whose marks are no more: what may be printed of it are the sentences with quotation marks. */
export function formerWording(text: string): SourceWording {
  const quoted = Array.from(text.matchAll(/“[^”]*”|"[^"]*"/g), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const sentences = Array.from(SENTENCES.segment(joined(text)), ({ segment, index }) => ({
    start: index,
    end: index + segment.length,
  }));
  return {
    text,
    printable: mergeSpans(sentences.filter((sentence) => quoted.some((quote) => overlaps(quote, sentence)))),
  };
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Whether words of ours stand, one after the other, in the texts, and nowhere where they may be printed. */
export function isUnpublishedPassage(ours: string, texts: readonly SourceWording[]): boolean {
  const words = wordsOf(ours);
  return words.length > NAMING_WORDS && isUnpublished(words, texts);
}

/** The first so many words in a row of a longer text of ours that stand only where the texts may not be printed; none where there are none. */
export function unpublishedRun(
  ours: string,
  texts: readonly SourceWording[],
  length: number,
): string | undefined {
  const words = wordsOf(ours);
  if (words.length <= length) return isUnpublishedPassage(ours, texts) ? ours : undefined;
  return words
    .slice(length - 1)
    .map((_, first) => words.slice(first, first + length))
    .find((run) => isUnpublished(run, texts))
    ?.join(' ');
}

/** The first sentence in which words of ours stand that are an unpublished passage, and which of the texts it is of. */
export function sentenceOfPassage(
  ours: string,
  texts: readonly SourceWording[],
): { readonly of: number; readonly sentence: string } | undefined {
  const passage = patternOf(wordsOf(ours));
  for (const [of, { text }] of texts.entries()) {
    const at = text.search(passage);
    if (at === -1) continue;
    const sentence = SENTENCES.segment(joined(text)).containing(at)?.segment ?? '';
    return { of, sentence: sentence.trim() };
  }
  return undefined;
}

function isUnpublished(words: readonly string[], texts: readonly SourceWording[]): boolean {
  const passage = patternOf(words);
  const found = texts.flatMap(({ text, printable }) =>
    Array.from(text.matchAll(passage), ({ 0: { length }, index }) =>
      printable.some((stretch) => isInside({ start: index, end: index + length }, stretch)),
    ),
  );
  return found.length > 0 && !found.includes(true);
}

/** Finds words in a row. What joins the parts of a word may be written otherwise: “today's”, “today’s”. */
function patternOf(words: readonly string[]): RegExp {
  const parts = words.flatMap((word) => word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[^\\p{L}\\p{N}\\p{M}]+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** A line break alone ends no sentence, though the segmenter would have it so. */
function joined(text: string): string {
  return text.replaceAll(/(?<![\r\n])\r?\n(?![\r\n])/g, (end) => ' '.repeat(end.length));
}
