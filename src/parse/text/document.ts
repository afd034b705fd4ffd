import type { Span } from '#model/span.ts';
import { paragraphSpans } from './paragraphs.ts';
import { type Tag, tag } from './tagger.ts';

/** A word or mark of the source text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** Dictionary form in lower case: “said” → “say”. */
  readonly lemma: string;
  /** Index of the token's sentence in {@link TextDocument.sentences}. */
  readonly sentence: number;
}

/** A run of tokens; `first` is the index of its first token, `end` of its last one plus one. */
export interface TokenRun extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Sentence extends TokenRun {
  readonly paragraph: number;
}

export interface Paragraph extends TokenRun {
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** The source text with its paragraphs, sentences and tagged tokens. Every parser reads this and nothing else. */
export interface TextDocument {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Splits and tags a source text once, for all parsers. Offsets are UTF-16 code units into `text`. */
export function readDocument(text: string): TextDocument {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const span of paragraphSpans(text)) {
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    addParagraph(text, span, paragraphs.length, sentences, tokens);
    paragraphs.push({
      ...span,
      firstToken,
      endToken: tokens.length,
      firstSentence,
      endSentence: sentences.length,
    });
  }
  return { text, paragraphs, sentences, tokens };
}

function addParagraph(
  text: string,
  span: Span,
  paragraph: number,
  sentences: Sentence[],
  tokens: Token[],
): void {
  const tagged = tag(text.slice(span.start, span.end));
  let at = span.start;
  for (const [first, last] of tagged.sentences) {
    const firstToken = tokens.length;
    for (const word of tagged.words.slice(first, last + 1)) {
      const start = text.indexOf(word.value, at);
      // Tags of white space, and words the tagger respelt, have no place of their own in the text.
      if (word.tag === 'SPACE' || start < 0 || start + word.value.length > span.end) continue;
      at = start + word.value.length;
      tokens.push({
        start,
        end: at,
        text: word.value,
        lower: word.value.toLowerCase().replaceAll('’', "'"),
        tag: word.tag,
        lemma: word.lemma.toLowerCase(),
        sentence: sentences.length,
      });
    }
    const head = tokens[firstToken];
    if (!head) continue;
    sentences.push({ start: head.start, end: at, firstToken, endToken: tokens.length, paragraph });
  }
}
