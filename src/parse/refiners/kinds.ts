import type { QuoteKind } from '#model/annotations.ts';
import { isPlainSpeech } from '../constants/speechVerbs.ts';
import type { Draft } from '../draft.ts';
import type { Attribution } from './attribution/attribute.ts';
import { type Surroundings, surroundingsOf } from './attribution/surroundings.ts';

/** Whether the quote gives a whole utterance, a fragment inside the reporter's sentence, or words nobody speaks. */
export function kindOf(draft: Draft, attribution: Attribution): QuoteKind {
  const quote = surroundingsOf(draft, attribution.stretch);
  if (!attribution.spoken || !quote) return 'term';
  return standsOnItsOwn(quote) || isIntroduced(quote) || continuesWhole(quote) ? 'direct' : 'partial';
}

/** “…,” she said. “…” — before its cue, or a sentence by itself. */
function standsOnItsOwn(quote: Surroundings): boolean {
  if (quote.alone) return true;
  if (quote.before) return false;
  const hasStop = /[,.?!…—–-]["'”’»«“]*$/.test(quotedText(quote)) || quote.after?.text === ',';
  return hasStop && quote.after?.tag !== 'CCONJ';
}

/** She said: “…” — a colon, or a comma or verb of speech before a capital. */
function isIntroduced(quote: Surroundings): boolean {
  const { before } = quote;
  if (!before) return false;
  if (before.text === ':') return quote.words.length > 1;
  const isSentence =
    /^[^\p{L}\p{N}]*\p{Lu}/u.test(quote.inner) &&
    quote.words.length > 2 &&
    /[,.?!…—–-]["'”’»«“]*$/.test(quotedText(quote));
  return isSentence && (before.text === ',' || (before.tag === 'VERB' && isPlainSpeech(before.lemma)));
}

/** “…,” she said, “…” — the second half of a sentence that the cue interrupts. */
function continuesWhole(quote: Surroundings): boolean {
  const opening = quote.items[0];
  return (
    opening?.tag === 'QUOTE' &&
    quote.item > 0 &&
    quote.before?.text === ',' &&
    (/,["'”’»«“]*$/.test(opening.text) || quote.items[1]?.text === ',') &&
    quote.words.length > 1
  );
}

function quotedText(quote: Surroundings): string {
  return quote.items[quote.item]?.text.trimEnd() ?? '';
}
