import { CALENDAR_WORD } from '../../constants/calendarWords.ts';
import type { Draft } from '../../draft.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import { isSpeech, quoteJoin, sourceShape } from './frameTraits.ts';
import type { Surroundings } from './surroundings.ts';

/** A frame in the sentence of the quote: what stands between the two, and how the clause takes the quote in. */
export function sentenceFeatures(
  draft: Draft,
  quote: Surroundings,
  frame: SourceFrame,
  where: string,
): string[] {
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
