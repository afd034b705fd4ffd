import type { Span } from '#model/span.ts';
import { startsAttribution } from '../constants/speechVerbs.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { Stretch } from './marks/findStretches.ts';
import type { Item, NarrationSentence, Place } from './narrationSentence.ts';
import { retag } from './retag.ts';

/** The place of each stretch, in order. */
export function placesOf(sentences: readonly NarrationSentence[]): Place[] {
  const places: Place[] = [];
  sentences.forEach(({ items }, sentence) => {
    items.forEach(({ tag }, item) => {
      if (tag === 'QUOTE') places.push({ sentence, item });
    });
  });
  return places;
}

/**
 * The reporter's own text, with the quoted stretches folded up:
 * `“I am. I was,” he said.` → `QUOTE he said .`
 */
export function readNarration(document: TextDocument, stretches: readonly Stretch[]): NarrationSentence[] {
  const sentences: NarrationSentence[] = [];
  let nextStretch = 0;
  document.paragraphs.forEach((paragraph, index) => {
    const tokens = document.tokens.slice(paragraph.firstToken, paragraph.endToken);
    const firstStretch = nextStretch;
    while (stretches[nextStretch]?.paragraph === index) nextStretch++;
    const folded = retag(foldStretches(document.text, tokens, stretches, firstStretch, nextStretch));
    for (const items of splitSentences(folded)) sentences.push({ paragraph: index, items: items });
  });
  return sentences;
}

/** A run of words without a stop is cut here, so that no step takes longer than in proportion to the text. */
const LONGEST_SENTENCE = 250;

/** Words from the quote to its verb of speech: “…!” Ann Lee, the mayor of Harford since 2019, said. */
const LONGEST_ATTRIBUTION = 16;

/** An item and the sentence of the document it belongs to. */
interface FoldedItem extends Item {
  readonly sentence: number;
}

function foldStretches(
  text: string,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  first: number,
  end: number,
): FoldedItem[] {
  const items: FoldedItem[] = [];
  let current = first;
  const foldUpTo = (limit: number, sentence: number) => {
    for (let stretch = stretches[current]; stretch && current < end; stretch = stretches[++current]) {
      if (stretch.start >= limit) return;
      items.push(quoteItem(text, stretch, sentence));
    }
  };
  for (const token of tokens) {
    foldUpTo(token.end, token.sentence);
    const last = items.at(-1);
    if (token.start < (last?.end ?? 0)) continue;
    const label = stretches[current]?.turn?.label;
    // A label may have a line of its own, above the words; in another place it is part of the reporter's sentence.
    const isHere = label && (current < end || label.start === tokens[0]?.start);
    if (isHere && token.start >= label.start && token.start < label.end) {
      items.push({ ...labelItem(text, label), sentence: token.sentence });
      continue;
    }
    items.push(token);
  }
  foldUpTo(Number.POSITIVE_INFINITY, -1);
  return items;
}

/** `MR PRICE`: the label of a turn is one name, however its words are tagged. */
function labelItem(text: string, { start, end }: Span): Item {
  const words = text.slice(start, end);
  return { start, end, text: words, lower: words.toLowerCase(), lemma: words, tag: 'PROPN' };
}

function quoteItem(text: string, { start, end }: Span, sentence: number): FoldedItem {
  return { start, end, text: text.slice(start, end), lower: '“”', lemma: '“”', tag: 'QUOTE', sentence };
}

function splitSentences(items: readonly FoldedItem[]): FoldedItem[][] {
  const sentences: FoldedItem[][] = [];
  let from = 0;
  for (let at = 1; at <= items.length; at++) {
    if (at < items.length && at - from < LONGEST_SENTENCE && !breaksBefore(items, at)) continue;
    if (at > from) sentences.push(items.slice(from, at));
    from = at;
  }
  return sentences;
}

/** Words that brackets hold at the most: what opens and does not close soon was never meant to. */
const LONGEST_BRACKET = 12;

/** “Sen. Lee (D-N.Y.) said”: no sentence ends within brackets. */
function isBracketed(items: readonly FoldedItem[], at: number): boolean {
  const around = items.slice(Math.max(0, at - LONGEST_BRACKET), at);
  const opened = around.findLastIndex(({ text }) => text === '(');
  if (opened < 0 || around.slice(opened).some(({ text, tag }) => text === ')' || tag === 'QUOTE'))
    return false;
  return items.slice(at, at + LONGEST_BRACKET).some(({ text }) => text === ')');
}

/** Whether a sentence of the reporter's ends between the item at `at` and the one before it. */
function breaksBefore(items: readonly FoldedItem[], at: number): boolean {
  const previous = items[at - 1];
  const next = items[at];
  if (!previous || !next) return true;
  if (previous.tag === 'QUOTE') return quoteEndsSentence(previous, items, at);
  if (/^[.!?]+$/.test(previous.text)) return !/^[)\]]/.test(next.text) && !isBracketed(items, at);
  if (previous.sentence !== next.sentence && isBracketed(items, at)) return false;
  return next.tag !== 'QUOTE' && previous.sentence !== next.sentence && /^\p{Lu}/u.test(next.text);
}

/** “…!” Price said: a question or exclamation is followed by its attribution as often as by a new sentence. */
function quoteEndsSentence(quote: Item, items: readonly Item[], at: number): boolean {
  const last = quote.text.replace(/["'”’»«“\s)\]]+$/u, '').at(-1) ?? '';
  const next = items[at];
  if (!next || !/[.!?…]/.test(last)) return false;
  if (next.tag !== 'QUOTE' && !/^\p{Lu}/u.test(next.text)) return false;
  return (
    last === '.' || next.tag === 'QUOTE' || !startsAttribution(items.slice(at, at + LONGEST_ATTRIBUTION))
  );
}
