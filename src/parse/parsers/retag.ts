import { isCalendarWord } from '../constants/calendarWords.ts';
import { DOCUMENT_NOUNS, ORGANISATION_WORDS } from '../constants/names.ts';
import { isPersonNoun, isPluralNoun, singular } from '../constants/roleNouns.ts';
import { cueClassOf, isPlainSpeech, verbLemma } from '../constants/speechVerbs.ts';
import type { Item } from './narrationSentence.ts';

/**
 * Mends the tagger where a quote shows that it erred: names that are also verbs (“Marks said”), and verbs of speech
 * that are also nouns (“he notes”, “the Post reports that”).
 */
export function retag<I extends Item>(items: readonly I[]): I[] {
  const named = items.map((item, at) =>
    isMistakenName(items, at) ? { ...item, tag: 'PROPN' as const } : item,
  );
  return named.map((item, at) => {
    const tag = mendedTag(named, at);
    return tag === null ? item : { ...item, tag };
  });
}

function mendedTag(items: readonly Item[], at: number): Item['tag'] | null {
  if (isMistakenVerb(items, at) || isInvertedVerb(items, at) || isReading(items, at)) return 'VERB';
  if (isPluralOwner(items, at)) return 'PART';
  return isMistakenNoun(items, at) || isCompound(items, at) ? 'NOUN' : null;
}

/** “White House press secretary”: a bare verb form between a name and a noun for a person is part of the noun. */
function isCompound(items: readonly Item[], at: number): boolean {
  const [previous, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (item?.tag !== 'VERB' || previous?.tag !== 'PROPN' || next?.tag !== 'NOUN') return false;
  return item.lower === item.lemma && isPersonNoun(next.lower) && !isPluralNoun(next.lower);
}

/** “Protesters accused”, “Reports indicate”, “Part of the text”: the capital is the sentence's, not a name's. */
function isMistakenNoun(items: readonly Item[], at: number): boolean {
  const [previous, item, next, after] = [items[at - 1], items[at], items[at + 1], items[at + 2]];
  if (item?.tag !== 'PROPN' || next?.tag === 'PROPN') return false;
  if (previous && !/^[.!?:]$|^“”$/.test(previous.lower)) return false;
  if (next?.lower === 'of' && after && /^\p{Ll}/u.test(after.text))
    return !ORGANISATION_WORDS.has(item.lower);
  return (
    isPluralNoun(item.lower) &&
    (isPersonNoun(item.lower) || DOCUMENT_NOUNS.has(singular(item.lower)) || COMMON_PLURALS.test(item.lower))
  );
}

/** Plural nouns of news prose that stand for sources. */
const COMMON_PLURALS =
  /^(?:authorities|estimates|figures|results|records|reports|prosecutors|organi[sz]ers|companies|banks|agencies|unions|schools|states|cities|countries)$/;

/** “the pilots’ union”. */
function isPluralOwner(items: readonly Item[], at: number): boolean {
  const [owner, mark, owned] = [items[at - 1], items[at], items[at + 1]];
  if (!owner || !mark || !owned || (mark.text !== "'" && mark.text !== '’')) return false;
  return owner.lower.endsWith('s') && owner.end === mark.start && /^(?:NOUN|ADJ|PROPN)$/.test(owned.tag);
}

/** What the tagger takes a name for. */
const MISTAKEN_NAMES: ReadonlySet<Item['tag']> = new Set([
  'VERB',
  'ADJ',
  'NOUN',
  'ADV',
  'ADP',
  'AUX',
  'X',
  'INTJ',
]);

/** A capital inside a sentence makes a name; so does one at its start, when a verb of speech or a name follows. */
function isMistakenName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const previous = items[at - 1];
  if (!item || !MISTAKEN_NAMES.has(item.tag) || !/^\p{Lu}\p{Ll}/u.test(item.text)) return false;
  if (isCalendarWord(item.lower)) return false;
  if (previous && previous.tag !== 'QUOTE' && /^[\p{L}\p{N},]/u.test(previous.text))
    return item.tag !== 'NOUN' && item.tag !== 'ADP';
  const next = items[at + 1];
  return (
    item.tag !== 'ADP' &&
    item.tag !== 'ADV' &&
    next !== undefined &&
    /^(?:said|says|told|tells|added|wrote|asked|tweeted|stated|replied|explained|continued)$/.test(next.lower)
  );
}

/** What the tagger takes a verb of speech for. */
const MISTAKEN_VERBS: ReadonlySet<Item['tag']> = new Set(['NOUN', 'ADJ', 'X', 'PROPN']);

function isMistakenVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const previous = items[at - 1];
  const next = items[at + 1];
  // “White House Press Secretary Ann Lee”
  if (item?.tag === 'PROPN' && next?.tag === 'PROPN' && /^\p{Lu}/u.test(item.text)) return false;
  if (!item || !previous || !MISTAKEN_VERBS.has(item.tag) || !isSubjectWord(previous)) return false;
  if (!/(?:s|ed)$|^(?:shot|told|wrote|said|put)$/.test(item.lower)) return false;
  if (item.tag !== 'PROPN' && !/^\p{Ll}/u.test(item.text)) return false;
  if (/^(?:shot|fired|hit)$/.test(item.lower)) return next?.lower === 'back';
  // “press” ends in s and is no form of a verb.
  if (item.tag === 'NOUN' && item.lower === reportLemma(item)) return false;
  if (cueClassOf(reportLemma(item)) === null) return false;
  if (/^(?:that|:)$/.test(next?.lower ?? '') || next?.tag === 'QUOTE') return true;
  return (
    isPlainSpeech(reportLemma(item)) && followsQuote(items, at) && !/^(?:of|for|and)$/.test(next?.lower ?? '')
  );
}

/** “Enough,” shrieked the owner: a past form between a quote and the one who speaks it. */
function isInvertedVerb(items: readonly Item[], at: number): boolean {
  const [previous, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (!item || !next || previous?.tag !== 'QUOTE' || !MISTAKEN_VERBS.has(item.tag)) return false;
  if (!/^\p{Ll}+ed$/u.test(item.text) || !/^(?:DET|PROPN|PRON)$/.test(next.tag)) return false;
  return /,["'”’»]*$/.test(previous.text) && isPlainSpeech(reportLemma(item));
}

/** Banners reading “Go home”: a form of reading between what holds words and the words; not “a poetry reading “Boats””. */
function isReading(items: readonly Item[], at: number): boolean {
  const [previous, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (item?.tag !== 'NOUN' || !previous || !/^(?:NOUN|ADJ)$/.test(previous.tag)) return false;
  const opensWords =
    next?.tag === 'QUOTE' || (/^[,:]$/.test(next?.text ?? '') && items[at + 2]?.tag === 'QUOTE');
  if (!opensWords || !/^(?:reading|saying|proclaiming|declaring)$/.test(item.lower)) return false;
  return isPluralNoun(previous.lower) || HOLDS_WORDS.test(previous.lower);
}

/** What words are written on. */
const HOLDS_WORDS =
  /^(?:sign|placard|banner|poster|shirt|t-shirt|note|message|headline|graffiti|plaque|sticker|letter|notice|label|inscription|flag|board|billboard|card)$/;

/** “notes” → “note”: the tagger's lemma is kept where the tables know it. */
function reportLemma(item: Item): string {
  const lemma = verbLemma(item);
  return cueClassOf(lemma) !== null ? lemma : lemma.replace(/e?d$|s$/, '');
}

function isSubjectWord(item: Item): boolean {
  return item.tag === 'PROPN' || item.tag === 'PRON' || item.tag === 'NOUN';
}

/** Whether a quote opened the sentence a few words back: “…,” Reed notes. */
function followsQuote(items: readonly Item[], at: number): boolean {
  const from = Math.max(0, at - 8);
  return items.slice(from, at).some((item) => item.tag === 'QUOTE');
}
