import type { Span } from '#model/span.ts';
import { remembered } from '../remembered.ts';
import { isCut, isShortTitle, type Piece, rejoined } from './cutWords.ts';
import { paragraphSpans } from './paragraphs.ts';
import { type TaggedWord, tag } from './tagger.ts';

/** A word or mark of the source text. */
export interface Token extends Piece {
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
  let firstToken = tokens.length;
  addTokens(text, span, sentences.length, tokens);
  for (let endToken = firstToken + 1; endToken <= tokens.length; endToken++) {
    const [head, last, next] = [tokens[firstToken], tokens[endToken - 1], tokens[endToken]];
    if (!head || !last || next?.sentence === head.sentence) continue;
    sentences.push({ start: head.start, end: last.end, firstToken, endToken, paragraph });
    firstToken = endToken;
  }
}

/** The tokens of a paragraph, in sentences counted from the given one on. */
function addTokens(text: string, span: Span, firstSentence: number, tokens: Token[]): void {
  let [at, sentence, opens] = [span.start, firstSentence - 1, true];
  for (const word of tag(text.slice(span.start, span.end))) {
    const last = tokens.at(-1);
    opens ||= word.opens && last !== undefined && !isShortTitle(last);
    const start = text.indexOf(word.value, at);
    // Tags of white space, and words the tagger respelt, have no place of their own in the text.
    if (word.tag === 'SPACE' || start < 0 || start + word.value.length > span.end) continue;
    at = start + word.value.length;
    const token = tokenOf(word, start, opens ? sentence + 1 : sentence);
    if (last && isCut(last, token)) {
      tokens[tokens.length - 1] = rejoined(last, token);
      continue;
    }
    tokens.push(token);
    [sentence, opens] = [token.sentence, false];
  }
}

function tokenOf({ value, tag, lemma }: TaggedWord, start: number, sentence: number): Token {
  const end = start + value.length;
  return { start, end, text: value, lower: lowered(value), tag, lemma: loweredLemma(lemma), sentence };
}

/** The same word is the same string everywhere, so that looking it up in a table is quick. */
const lowered = unlessLower(remembered((word) => word.toLowerCase().replaceAll('’', "'")));
const loweredLemma = unlessLower(remembered((lemma) => lemma.toLowerCase()));

/** Leaves words as they are that are nothing but small letters, as most are. */
function unlessLower(lower: (word: string) => string): (word: string) => string {
  return (word) => (isLower(word) ? word : lower(word));
}

/** Whether a word is nothing but letters from a to z: quicker than to look it up. */
function isLower(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
