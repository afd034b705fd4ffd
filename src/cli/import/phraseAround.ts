import type { EventMention } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument, Token } from '#parse/text/document.ts';

/** A title longer than this is cut at a word. */
const LONGEST = 80;

const BEFORE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const AFTER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'ADP', 'CCONJ']);

/**
 * A first title for an event, in the text's own words: the longest noun phrase around one of its heads (“convocation of
 * the NATO-Russia council”); for a verb, the verb. An editor gives it a better one.
 */
export function phraseAround(
  document: TextDocument,
  mentions: readonly EventMention[],
  dates: readonly Span[],
): string {
  const phrases = mentions.map((mention) => phrase(document, mention, dates));
  const [longest = ''] = phrases.toSorted((a, b) => b.length - a.length);
  return longest.length <= LONGEST ? longest : longest.slice(0, longest.lastIndexOf(' ', LONGEST));
}

function phrase({ tokens, text }: TextDocument, head: EventMention, dates: readonly Span[]): string {
  const at = tokens.findIndex((token) => token.start === head.start);
  const isDate = (token: Token) => dates.some((date) => date.start <= token.start && token.end <= date.end);
  const joins = (index: number, tags: ReadonlySet<string>) => {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[at]?.sentence || isDate(token)) return false;
    return tags.has(token.tag) || token.text === '-';
  };
  let first = at;
  let last = at;
  if (tokens[at]?.tag !== 'VERB') {
    while (joins(first - 1, BEFORE)) first -= 1;
    if (tokens[at + 1]?.lower === 'of') while (joins(last + 1, AFTER)) last += 1;
    while (last > at && !BEFORE.has(tokens[last]?.tag ?? '')) last -= 1;
  }
  return text
    .slice(tokens[first]?.start ?? head.start, tokens[last]?.end ?? head.end)
    .replaceAll(/\s+/g, ' ');
}
