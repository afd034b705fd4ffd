import type { MarkedText } from '#model/span.ts';
import type { Phrase } from '#parse/parsers/phrases/phrase.ts';
import type { Candidate } from '#parse/refiners/attribution/candidates.ts';
import { wholeMention } from '#parse/refiners/attribution/wholeMention.ts';
import type { GoldQuote } from '../../bench/quotes/goldArticle.ts';
import { namesMatch } from '../../bench/quotes/names.ts';
import { isSameMention, sourceIsRight } from '../../bench/quotes/sources.ts';
import type { QuotedStretch } from './quotedStretches.ts';

/**
 * Which candidates the annotators chose: the phrase that they marked; where none is it, whatever phrase has the same name;
 * and the speaker before, where it is the same.
 */
export function rightCandidates(
  { draft, gold, previous }: QuotedStretch,
  candidates: readonly Candidate[],
): boolean[] {
  const speaker = gold?.speaker;
  if (!speaker) return candidates.map(() => false);
  const { text } = draft.document;
  // Only the words in the text: a name that was found for them elsewhere would make every “he” right.
  const words = { text: speaker.text, start: speaker.start, end: speaker.end };
  const marked = candidates.map(
    (candidate) =>
      candidate.kind === 'phrase' &&
      (isSameMention(text, words, wholeMention(draft, candidate.phrase)) ||
        isNameWithin(words, candidate.phrase)),
  );
  const named = marked.includes(true)
    ? marked
    : candidates.map(
        (candidate) => candidate.kind === 'phrase' && sourceIsRight(text, words, candidate.phrase),
      );
  const goesOn = isSameSpeaker(gold, previous?.gold ?? null);
  return candidates.map(({ kind }, at) => named[at] === true || (kind === 'carried' && goesOn));
}

/** “The mayor, Ann Lee”: the name that stands in apposition within the marked words. */
function isNameWithin(marked: MarkedText, phrase: Phrase): boolean {
  if (phrase.kind !== 'name' || phrase.start < marked.start || phrase.end > marked.end) return false;
  return (
    /,\s$/.test(marked.text.slice(0, phrase.start - marked.start)) && namesMatch(marked.text, phrase.text)
  );
}

/** Whether two quotes share their attribution, the words that name the source, or its name. */
function isSameSpeaker(one: GoldQuote, other: GoldQuote | null): boolean {
  if (!one.speaker || !other?.speaker) return false;
  if (one.attribution !== undefined && one.attribution === other.attribution) return true;
  return one.speaker.start === other.speaker.start || nameOf(one.speaker) === nameOf(other.speaker);
}

function nameOf({ canonicalSilver, text }: NonNullable<GoldQuote['speaker']>): string {
  return canonicalSilver ?? text;
}
