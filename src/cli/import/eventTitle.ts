import type { EventMention } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import type { TextDocument, Token } from '#parse/text/document.ts';

/** A title longer than this is cut at a word. */
const LONGEST = 80;

/** What a noun phrase holds before its head, and after it in “of the NATO-Russia council”. */
const BEFORE_NOUN = /^(ADJ|NOUN|PROPN|NUM)$/;
const AFTER_NOUN = /^(ADJ|NOUN|PROPN|NUM|DET|ADP|CCONJ)$/;
/** What a clause holds before its verb, and right after it: all but its limits, and no further phrase. */
const BEFORE_VERB = /^(?!PUNCT|SCONJ|CCONJ)/;
const AFTER_VERB = /^(?!PUNCT|SCONJ|CCONJ|ADP)/;

/**
 * A first title for an event in the text's own words: the longest noun phrase around one of its heads (“convocation of the
 * NATO-Russia council”), else the clause of its verb (“The council will vote”). An editor gives it a better one.
 */
export function titleOf(
  document: TextDocument,
  mentions: readonly EventMention[],
  dates: readonly Span[],
): string {
  const isVerb = ({ start }: EventMention) =>
    document.tokens.find((token) => token.start === start)?.tag === 'VERB';
  const nouns = mentions.filter((mention) => !isVerb(mention));
  const phrases = (nouns.length > 0 ? nouns : mentions).map((mention) =>
    phraseAround(document, mention, dates),
  );
  const [longest = ''] = phrases.toSorted((a, b) => b.length - a.length);
  const title = longest.charAt(0).toUpperCase() + longest.slice(1);
  return title.length <= LONGEST ? title : title.slice(0, title.lastIndexOf(' ', LONGEST));
}

function phraseAround({ tokens, text }: TextDocument, head: EventMention, dates: readonly Span[]): string {
  const at = tokens.findIndex((token) => token.start === head.start);
  const isDate = (token: Token) => dates.some((date) => date.start <= token.start && token.end <= date.end);
  /** The last token in a direction that still belongs to the phrase. */
  const reach = (step: 1 | -1, tags: RegExp): number => {
    let last = at;
    for (let next = tokens[at + step]; next; next = tokens[last + step]) {
      if (
        next.sentence !== tokens[at]?.sentence ||
        isDate(next) ||
        !(tags.test(next.tag) || next.text === '-')
      )
        break;
      last += step;
    }
    return last;
  };
  const isVerb = tokens[at]?.tag === 'VERB';
  const hasComplement = tokens[at + 1]?.lower === 'of';
  const first = reach(-1, isVerb ? BEFORE_VERB : BEFORE_NOUN);
  let last = isVerb ? reach(1, AFTER_VERB) : hasComplement ? reach(1, AFTER_NOUN) : at;
  while (last > at && /^(ADP|DET|CCONJ|PART)$/.test(tokens[last]?.tag ?? '')) last -= 1;
  return text
    .slice(tokens[first]?.start ?? head.start, tokens[last]?.end ?? head.end)
    .replaceAll(/\s+/g, ' ');
}
