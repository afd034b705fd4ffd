import { isCalendarWord } from '../../constants/calendarWords.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import type { Candidate, PhraseCandidate } from './candidates.ts';
import { isSpeech } from './frameTraits.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The source that the grammar leaves no doubt of, or null: whoever is the subject of a comment clause beside the quote
 * (“‘…,’ as she put it”), or of a clause that names what is quoted (“what he called ‘…’”). They used its words, whoever else
 * in the sentence says the same.
 */
export function certainSource(quote: Surroundings, candidates: readonly Candidate[]): PhraseCandidate | null {
  for (const candidate of candidates) {
    if (candidate.kind !== 'phrase' || !candidate.frame) continue;
    const { frame } = candidate;
    if (frame.sentence === quote.sentence && (isComment(quote, frame) || isNaming(quote, frame)))
      return candidate;
  }
  return null;
}

/** “‘…,’ as she put it”, “as the minister said, ‘…’”: nothing follows that the verb could have for its object. */
function isComment({ items, item }: Surroundings, frame: SourceFrame): boolean {
  const opening = clauseStart(frame) - 1;
  if (items[opening]?.lower !== 'as' || !isSpeech(frame) || frame.link !== 'adjacent') return false;
  if (frame.item > item) return onlyMarks(items, item + 1, opening) && endsClause(items[frame.cueLimit]);
  return onlyMarks(items, frame.cueLimit, item);
}

function isNaming({ items, item }: Surroundings, frame: SourceFrame): boolean {
  const isWhat = items[clauseStart(frame) - 1]?.lower === 'what';
  return isWhat && frame.cueClass === 'call' && frame.item < item && leadsOn(items, frame.cueLimit, item);
}

function clauseStart({ cueFirst, source }: SourceFrame): number {
  return Math.min(cueFirst, source.first);
}

function endsClause(next: Item | undefined): boolean {
  return !next || next.tag === 'PUNCT' || next.tag === 'ADP' || isCalendarWord(next.lower);
}

function onlyMarks(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).every(({ tag }) => tag === 'PUNCT');
}

/** “called ‘…’”, “called the ‘…’”, “described in a letter as ‘…’”. */
function leadsOn(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from, to);
  if (between.some(({ tag }) => /^(?:VERB|AUX|PUNCT|QUOTE)$/.test(tag))) return false;
  return between.length <= 1 || between.at(-1)?.lower === 'as';
}
