import type { QuoteKind } from '#model/annotations.ts';
import { isPlainSpeech, verbLemma } from '../constants/speechVerbs.ts';
import type { Draft } from '../draft.ts';
import type { Attribution } from './attribution/attribution.ts';
import type { Surroundings } from './attribution/surroundings.ts';

/** Whether the quote gives a whole utterance, a fragment inside the reporter's sentence, or words nobody speaks. */
export function kindOf(draft: Draft, attribution: Attribution): QuoteKind {
  const quote = draft.surroundings[attribution.stretch];
  if (!attribution.spoken || !quote) return 'term';
  if (draft.stretches[attribution.stretch]?.turn) return 'direct';
  return standsOnItsOwn(quote) || isIntroduced(quote) || continuesWhole(quote) ? 'direct' : 'partial';
}

/** A comma or stop before the closing marks. */
const STOP_INSIDE = /[,.?!…—–-]["'”’»«“]*$/;

/** “…,” she said. “…” — before its cue, or a sentence by itself. */
function standsOnItsOwn(quote: Surroundings): boolean {
  if (quote.alone) return true;
  if (quote.before) return false;
  const hasStop = STOP_INSIDE.test(quotedText(quote)) || quote.after?.text === ',';
  return hasStop && quote.after?.tag !== 'CCONJ';
}

/** Words after which a quote is part of the reporter's own clause, whatever its first letter: the “Best” show. */
const LEADS_INTO = /^(?:DET|ADJ|ADP|AUX|PART|SCONJ)$/;

/** She said: “…” — after a colon, or a sentence with its own capital and stop. */
function isIntroduced(quote: Surroundings): boolean {
  const { before } = quote;
  if (!before) return false;
  if (before.text === ':') return quote.words.length > 1;
  if (before.tag === 'VERB' && !isPlainSpeech(verbLemma(before))) return false;
  return isSentence(quote) && !LEADS_INTO.test(before.tag);
}

function isSentence(quote: Surroundings): boolean {
  const ends = STOP_INSIDE.test(quotedText(quote)) || !quote.after || /^[.;,?!]$/.test(quote.after.text);
  return ends && quote.words.length > 2 && /^[^\p{L}\p{N}]*\p{Lu}/u.test(quote.inner);
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
