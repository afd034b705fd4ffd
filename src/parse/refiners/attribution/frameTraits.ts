import { RELATIVE_PRONOUNS } from '../../constants/pronouns.ts';
import { isPersonNoun } from '../../constants/roleNouns.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';
import { isSentenceMark, type Surroundings } from './surroundings.ts';

/** Whether the cue reports words, rather than a thought or a stand. */
export function isSpeech(frame: SourceFrame): boolean {
  return frame.cueClass !== null && frame.cueClass !== 'think' && frame.cueClass !== 'judge';
}

/** What kind of words name the source. */
export function sourceShape(frame: SourceFrame): string {
  const { kind, text, members } = frame.source;
  const lower = text.toLowerCase();
  if (RELATIVE_PRONOUNS.has(lower) || /^(?:this|these|those|what)$/.test(lower)) return 'relative';
  if (kind === 'pronoun') return pronounShape(lower);
  if (kind === 'name' || members) return 'name';
  const owned = text.split(/['’]s?\s/).at(-1) ?? text;
  return owned.split(/\s+/).some((word) => isPersonNoun(word)) ? 'person noun' : 'other noun';
}

function pronounShape(pronoun: string): string {
  if (/^(?:he|she|they|his|her|their)$/.test(pronoun)) return 'he or she';
  return /^its?$/.test(pronoun) ? 'it' : 'I or you';
}

/** How the quote is joined to the words around it. */
export function quoteJoin(quote: Surroundings): string {
  if (quote.before?.text === ':') return 'after colon';
  if (quote.before?.text === ',') return 'after comma';
  if (!quote.before)
    return /[,?!—–]["'”’»«]*$/.test(quote.items[quote.item]?.text ?? '') ? 'first, with comma' : 'first';
  return isSentenceMark(quote.before) || quote.before.tag === 'QUOTE' ? 'after mark' : 'inside';
}
