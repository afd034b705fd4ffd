import { isCalendarWord } from '../../constants/calendarWords.ts';
import { NAME_PARTICLES } from '../../constants/names.ts';
import { PREPOSITIONS } from '../../constants/prepositions.ts';
import { POSSESSIVE_PRONOUNS } from '../../constants/pronouns.ts';
import type { Item, NarrationSentence } from '../narrationSentence.ts';
import { approximationLimit } from './approximation.ts';
import { complementLimit, isNoun } from './complements.ts';
import { withJoint } from './joint.ts';
import type { Phrase } from './phrase.ts';
import { isPronoun, kindOf } from './phraseKind.ts';

/**
 * The noun phrases of a sentence, in order. They may not overlap, except that an owner stands inside what it owns, and
 * each of two names inside what they make together.
 */
export function findPhrases(text: string, sentence: NarrationSentence, index: number): Phrase[] {
  const { items } = sentence;
  const phrases: Phrase[] = [];
  for (let at = 0; at < items.length; ) {
    const limit = coreLimitAt(items, at);
    const head = limit > at ? headOf(items, at, limit) : -1;
    if (head < 0 || isCalendarWord(items[head]?.lower ?? '')) {
      at = Math.max(limit, at + 1);
      continue;
    }
    phrases.push(...owners(text, items, at, head, index), phraseOf(text, items, at, head, index));
    at = head + 1;
  }
  return withJoint(text, items, phrases);
}

function phraseOf(
  text: string,
  items: readonly Item[],
  first: number,
  head: number,
  sentence: number,
): Phrase {
  const limit = complementLimit(items, head, coreLimitAt);
  const start = items[first]?.start ?? 0;
  const end = items[limit - 1]?.end ?? start;
  const before = items[first - 1];
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence,
    first,
    limit,
    coreLimit: head + 1,
    head,
    kind: kindOf(items, first, head, limit),
    possessive: POSSESSIVE_PRONOUNS.has(items[head]?.lower ?? '') || isPossessiveMark(items[head + 1]),
    preposition: before && PREPOSITIONS.has(before.lower) ? before.lower : null,
  };
}

/** “Reed’s team” also holds “Reed”, “his lawyer” also “his”. */
function owners(
  text: string,
  items: readonly Item[],
  first: number,
  head: number,
  sentence: number,
): Phrase[] {
  const found: Phrase[] = [];
  if (POSSESSIVE_PRONOUNS.has(items[first]?.lower ?? '') && head > first) {
    found.push({ ...phraseOf(text, items, first, first, sentence), kind: 'pronoun', possessive: true });
  }
  for (let at = first + 1; at < head; at++) {
    const owner = items[at - 1];
    if (!isPossessiveMark(items[at]) || !owner || !/^(?:NOUN|PROPN)$/.test(owner.tag)) continue;
    const phrase = phraseOf(text, items, first, at - 1, sentence);
    found.push({ ...phrase, limit: at, end: owner.end, text: text.slice(phrase.start, owner.end) });
  }
  return found;
}

/** Where the run of words that can make one noun phrase ends; `first` itself where none begins. */
function coreLimitAt(items: readonly Item[], first: number): number {
  const opening = items[first];
  if (!opening) return first;
  if (isPronoun(opening) && !startsPhrase(items, first)) return first + 1;
  const core = approximationLimit(items, first);
  let at = core;
  while (at < items.length && continuesPhrase(items, at, core)) at++;
  return at;
}

function startsPhrase(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next) return false;
  if (item.tag === 'NUM') return isNoun(next) || (next.tag === 'ADJ' && isNoun(items[at + 2]));
  const determines = POSSESSIVE_PRONOUNS.has(item.lower) || item.tag === 'DET';
  return determines && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(next.tag) && !isCalendarWord(next.lower);
}

function continuesPhrase(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at];
  if (!item) return false;
  const next = items[at + 1];
  if (isCalendarWord(item.lower) && !(next && leadsOn(next))) return false;
  if (isNominal(item)) return true;
  if (item.tag === 'DET' || (item.tag === 'PRON' && POSSESSIVE_PRONOUNS.has(item.lower)))
    return at === first || isDeterminer(items[at - 1]);
  if (at === first) return false;
  if (isPossessiveMark(item))
    return next !== undefined && (isNominal(next) || (next.tag === 'VERB' && isNoun(items[at + 2])));
  if (item.text === '-' || item.text === '&' || item.text === '/') return joinsWords(items, at);
  if (NAME_PARTICLES.has(item.lower)) return joinsName(items, at);
  if (item.tag === 'VERB') return opensModifier(items[at - 1]) && next !== undefined && isNominal(next);
  return item.tag === 'ADV' && isDeterminer(items[at - 1]) && (next?.tag === 'ADJ' || next?.tag === 'VERB');
}

/** “the July vote”, “the 46-year-old”: what makes a calendar word a part of something else. */
function leadsOn(next: Item): boolean {
  return next.text === '-' || (isNominal(next) && !isCalendarWord(next.lower));
}

function isNominal(item: Item): boolean {
  return item.tag === 'NOUN' || item.tag === 'PROPN' || item.tag === 'ADJ' || item.tag === 'NUM';
}

function isDeterminer(item: Item | undefined): boolean {
  return item?.tag === 'DET' || POSSESSIVE_PRONOUNS.has(item?.lower ?? '');
}

function opensModifier(item: Item | undefined): boolean {
  return (
    isDeterminer(item) ||
    isPossessiveMark(item) ||
    item?.text === '-' ||
    item?.tag === 'ADJ' ||
    item?.tag === 'ADV'
  );
}

/** “de la” between Fernández and Vega. */
function joinsName(items: readonly Item[], at: number): boolean {
  const after = items[NAME_PARTICLES.has(items[at + 1]?.lower ?? '') ? at + 2 : at + 1];
  const before = items[NAME_PARTICLES.has(items[at - 1]?.lower ?? '') ? at - 2 : at - 1];
  return before?.tag === 'PROPN' && after?.tag === 'PROPN';
}

function joinsWords(items: readonly Item[], at: number): boolean {
  const [before, mark, after] = [items[at - 1], items[at], items[at + 1]];
  if (!before || !mark || !after || after.tag === 'QUOTE') return false;
  return mark.text === '&' || (before.end === mark.start && mark.end === after.start);
}

/** The last noun; failing one, what an article makes a noun of: “the 34-year-old”, “the accused”. */
function headOf(items: readonly Item[], first: number, limit: number): number {
  for (let at = limit - 1; at >= first; at--) {
    if (isNoun(items[at])) return isAge(items, at, limit) ? limit - 1 : at;
  }
  if (limit === first + 1 && items[first] && isPronoun(items[first])) return first;
  // “three of the families”, “some of them”
  if (items[limit]?.lower === 'of' && /^(?:NUM|DET|ADJ)$/.test(items[limit - 1]?.tag ?? '')) return limit - 1;
  const last = items[limit - 1];
  return isDeterminer(items[first]) && limit > first + 1 && last?.tag === 'ADJ' ? limit - 1 : -1;
}

function isAge(items: readonly Item[], at: number, limit: number): boolean {
  return items[at]?.lower === 'year' && items[limit - 1]?.lower === 'old';
}

export function isPossessiveMark(item: Item | undefined): boolean {
  return item?.tag === 'PART' && /^['’]s?$/.test(item.text);
}
