import { CALENDAR_WORD } from '../../constants/calendarWords.ts';
import { RELATIVE_PRONOUNS } from '../../constants/pronouns.ts';
import { isPersonNoun } from '../../constants/roleNouns.ts';
import { isPlainSpeech } from '../../constants/speechVerbs.ts';
import type { Draft } from '../../draft.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';
import type { Item } from '../../parsers/narration.ts';
import type { Candidate } from './candidates.ts';
import { isSentenceMark, type Surroundings } from './surroundings.ts';

/** The features of a candidate that hold, by name. {@link SOURCE_WEIGHTS} weighs them. */
export function sourceFeatures(draft: Draft, quote: Surroundings, candidate: Candidate): string[] {
  return candidate.kind === 'frame'
    ? frameFeatures(draft, quote, candidate.frame)
    : carriedFeatures(draft, quote, candidate.from);
}

function frameFeatures(draft: Draft, quote: Surroundings, frame: SourceFrame): string[] {
  const cueClass = frame.cueClass ?? 'other';
  const features = [`link ${frame.link}`, `cue ${cueClass}`, `source ${sourceShape(frame)}`];
  if (/^(?:say|tell|write|add|ask)$/.test(frame.lemma)) features.push(`verb ${frame.lemma}`);
  if (frame.lemma === 'be') features.push('verb be');
  const where = placeOf(quote, frame);
  features.push(where);
  if (where === 'same sentence, before' || where === 'same sentence, after') {
    features.push(...sentenceFeatures(draft, quote, frame, where));
  } else {
    features.push(`${where}, cue ${isSpeech(frame) ? 'of speech' : 'of none'}`);
    if (quote.alone) features.push(`${where}, quote alone`);
    if (quote.opensParagraph) features.push(`${where}, quote opens paragraph`);
    features.push(...distantFeatures(draft, frame, where));
  }
  return features;
}

function isSpeech(frame: SourceFrame): boolean {
  return frame.cueClass !== null && frame.cueClass !== 'think' && frame.cueClass !== 'judge';
}

function sourceShape(frame: SourceFrame): string {
  const { kind, text } = frame.source;
  const lower = text.toLowerCase();
  if (RELATIVE_PRONOUNS.has(lower) || /^(?:this|these|those|what)$/.test(lower)) return 'relative';
  if (kind === 'pronoun')
    return /^(?:he|she|they|his|her|their)$/.test(lower)
      ? 'he or she'
      : /^(?:it|its)$/.test(lower)
        ? 'it'
        : 'I or you';
  if (kind === 'name') return 'name';
  const owned = text.split(/['’]s?\s/).at(-1) ?? text;
  return owned.split(/\s+/).some((word) => isPersonNoun(word)) ? 'person noun' : 'other noun';
}

function placeOf(quote: Surroundings, frame: SourceFrame): string {
  if (frame.sentence < quote.sentence) return 'sentence before';
  if (frame.sentence > quote.sentence) return 'sentence after';
  return Math.min(frame.item, frame.source.head) < quote.item
    ? 'same sentence, before'
    : 'same sentence, after';
}

function sentenceFeatures(draft: Draft, quote: Surroundings, frame: SourceFrame, where: string): string[] {
  const first = Math.min(frame.cueFirst, frame.source.first);
  const limit = Math.max(frame.cueLimit, frame.source.limit);
  const isBefore = frame.item < quote.item;
  const between = isBefore
    ? quote.items.slice(frame.cueLimit, quote.item)
    : quote.items.slice(quote.item + 1, first);
  const gap = gapName(between);
  const rivals = rivalsBetween(draft, quote, frame);
  const features = [
    `${where}, gap ${gap}`,
    `${where}, cue ${frame.cueClass ?? 'other'}`,
    `${where}, rivals ${Math.min(rivals, 2)}`,
    `cue ${frame.cueClass ?? 'other'}, rivals ${Math.min(rivals, 2)}`,
    `link ${frame.link}, ${isBefore ? 'before' : 'after'}`,
  ];
  if (isSpeech(frame) && gap === 'none') features.push(`${where}, speech next to quote`);
  if (between.some((item) => item.lower === 'that')) features.push(`${where}, that between`);
  if (between.some((item) => item.tag === 'QUOTE')) features.push(`${where}, quote between`);
  if (between.some((item) => item.text === ',')) features.push(`${where}, comma between`);
  if (first <= 1) features.push('first in sentence');
  if (limit >= quote.items.length - 1) features.push('last in sentence');
  features.push(`${where}, quote ${quoteJoin(quote)}`);
  if (isSpeech(frame)) features.push(`${where}, speech, quote ${quoteJoin(quote)}`);
  if (isNegated(quote.items, frame)) features.push('negated');
  features.push(...clauseFeatures(quote, frame, between));
  return features;
}

/** How the cue's clause takes the quote in: “what he called ‘…’”, “‘…,’ as she put it”, “Price: ‘…’”. */
function clauseFeatures(quote: Surroundings, frame: SourceFrame, between: readonly Item[]): string[] {
  const opener = quote.items[frame.source.first - 1]?.lower;
  const features: string[] = [];
  if (opener === 'what' && frame.item < quote.item && frame.cueClass === 'call')
    features.push('what-clause that names');
  else if (opener === 'what' && between.length === 0) features.push('what-clause right before');
  if (opener === 'as' && isSpeech(frame) && isCommentClause(quote.items, frame))
    features.push(between.length <= 2 ? 'comment clause beside' : 'comment clause further on');
  if (frame.link === 'heading' && frame.source.limit === frame.item) features.push('right before the colon');
  if (frame.link === 'reduced' && sourceShape(frame) === 'other noun')
    features.push('reduced, source other noun');
  return features;
}

/** “as she put it”, “as he said on Monday”: nothing follows that the verb could have for its object. */
function isCommentClause(items: readonly Item[], frame: SourceFrame): boolean {
  const next = items[frame.cueLimit];
  return !next || next.tag === 'PUNCT' || next.tag === 'ADP' || CALENDAR_WORD.test(next.lower);
}

function gapName(between: readonly Item[]): string {
  const words = between.filter((item) => item.tag !== 'PUNCT').length;
  if (words === 0) return 'none';
  return words <= 2 ? '1–2' : words <= 6 ? '3–6' : words <= 12 ? '7–12' : 'long';
}

/** How the quote is joined to the words around it. */
function quoteJoin(quote: Surroundings): string {
  if (quote.before?.text === ':') return 'after colon';
  if (quote.before?.text === ',') return 'after comma';
  if (!quote.before)
    return /[,?!—–]["'”’»«]*$/.test(quote.items[quote.item]?.text ?? '') ? 'first, with comma' : 'first';
  return isSentenceMark(quote.before) || quote.before.tag === 'QUOTE' ? 'after mark' : 'inside';
}

/** How many other verbs of speech stand between the cue and the quote. */
function rivalsBetween(draft: Draft, quote: Surroundings, frame: SourceFrame): number {
  const [from, to] = frame.item < quote.item ? [frame.item, quote.item] : [quote.item, frame.item];
  const rivals = new Set<number>();
  for (const other of draft.frames[quote.sentence] ?? []) {
    if (other.item > from && other.item < to && other.cueClass !== null) rivals.add(other.item);
  }
  return rivals.size;
}

function isNegated(items: readonly Item[], frame: SourceFrame): boolean {
  return items
    .slice(Math.max(0, frame.item - 3), frame.item)
    .some((item) => /^(?:not|n['’]t|never)$/.test(item.lower));
}

/** Of several frames in a neighbouring sentence, the one a quote on its own most likely goes with. */
function distantFeatures(draft: Draft, frame: SourceFrame, where: string): string[] {
  const frames = draft.frames[frame.sentence] ?? [];
  const items = draft.sentences[frame.sentence]?.items ?? [];
  const features: string[] = [];
  if (items.at(-1)?.text === ':') features.push(`${where}, ends with colon`);
  if (frame === frames.find((other) => other.link !== 'possessive')) features.push(`${where}, first frame`);
  if (frame === frames.findLast((other) => other.link !== 'possessive'))
    features.push(`${where}, last frame`);
  if (items.some((item) => item.tag === 'QUOTE')) features.push(`${where}, holds a quote`);
  if (frame.source.first <= 1) features.push(`${where}, source first`);
  if (items.at(-1)?.text === ':' && frame.source.first <= 1) features.push(`${where}, colon, source first`);
  return features;
}

function carriedFeatures(draft: Draft, quote: Surroundings, from: number): string[] {
  const place = draft.places[from];
  const sentence = place && draft.sentences[place.sentence];
  const stretch = draft.stretches[quote.stretch];
  if (!place || !sentence || !stretch) return [];
  const features = ['carried'];
  const paragraphs = quote.paragraph - sentence.paragraph;
  const sentences = quote.sentence - place.sentence;
  const near =
    sentences === 0
      ? 'same sentence'
      : paragraphs === 0
        ? sentences === 1
          ? 'next sentence'
          : 'same paragraph'
        : paragraphs === 1
          ? 'next paragraph'
          : 'further on';
  features.push(`carried, ${near}`);
  if (quote.alone) features.push(`carried, ${near}, quote alone`);
  if (stretch.continued) features.push('carried, paragraph runs on');
  const own = (draft.frames[quote.sentence] ?? []).some(
    (frame) => frame.cueClass !== null && isPlainSpeech(frame.lemma),
  );
  if (own) features.push(`carried, ${near}, own verb of speech`);
  features.push(`carried, ${near}, quote ${quoteJoin(quote)}`);
  return features;
}
