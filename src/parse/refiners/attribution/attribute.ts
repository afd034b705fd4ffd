import type { Route } from '#model/annotations.ts';
import type { Draft } from '../../draft.ts';
import { scoreOf } from '../../forest.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import { turnFrame } from '../../parsers/turns/turnFrame.ts';
import { type Article, headWord, readArticle } from './article.ts';
import type { Attribution } from './attribution.ts';
import { quoteGiven } from './features/quoteFeatures.ts';
import { spokenRow } from './features/spokenRow.ts';
import { isNamed } from './named.ts';
import { bestCandidate, CERTAIN, type Ranked } from './rank.ts';
import { sharpestCue } from './sharpestCue.ts';
import type { Surroundings } from './surroundings.ts';
import { wholeMention } from './wholeMention.ts';

/**
 * Log-odds above which words count as spoken: three in five. Of words as likely a term, the speaker found is too
 * seldom right for the pair of them to be worth more than the slip.
 */
const LEAST_ODDS = 0.4;

/** What the label of a turn is worth. Set by hand: the annotated articles leave transcripts without marks unannotated. */
const LABELLED = 0.95;

/** Decides for every stretch, in the order of the text, whether someone speaks it and who. */
export function attribute(draft: Draft): Attribution[] {
  const article = readArticle(draft);
  const decided: Attribution[] = [];
  let previous = -1;
  draft.stretches.forEach((_, stretch) => {
    const quote = draft.surroundings[stretch] ?? null;
    const attribution =
      turnAttribution(draft, stretch) ??
      (quote ? decide(draft, quote, article, previous, decided) : notSpoken(stretch));
    if (attribution.spoken) previous = stretch;
    decided.push(attribution);
  });
  return decided;
}

/** A turn of a transcript is spoken by whom its label names; by nobody named where the layout alone tells of it. */
function turnAttribution(draft: Draft, stretch: number): Attribution | null {
  const turn = draft.stretches[stretch]?.turn;
  if (turn?.label === undefined) return null;
  const frame = turnFrame(draft, stretch);
  return { stretch, spoken: true, frame, carriedFrom: -1, how: frame && 'label', likelihood: LABELLED };
}

function decide(
  draft: Draft,
  quote: Surroundings,
  article: Article,
  previous: number,
  decided: readonly Attribution[],
): Attribution {
  const { sources, spoken } = draft.learned;
  const last = decided[previous]?.frame?.source;
  const known = { article, lastVoice: last ? headWord(draft, last) : '' };
  const given = quoteGiven(draft, quote, previous);
  const best = bestCandidate(draft, given, known, sources);
  const odds = isNamed(quote) ? -CERTAIN : scoreOf(spoken, spokenRow(given, best, known));
  const isSpeech = runsOn(draft, quote.stretch);
  if (odds <= LEAST_ODDS && !isSpeech) return notSpoken(quote.stretch);
  return spokenBy(draft, quote, best, isSpeech ? 1 : logistic(odds), decided);
}

/** A quote of several paragraphs is always someone's speech, and so is a block quote. */
function runsOn(draft: Draft, stretch: number): boolean {
  if (draft.stretches[stretch]?.turn) return true;
  return [stretch, stretch + 1].some((index) => draft.stretches[index]?.continued);
}

function spokenBy(
  draft: Draft,
  quote: Surroundings,
  best: Ranked | null,
  isSpoken: number,
  decided: readonly Attribution[],
): Attribution {
  const spoken = { stretch: quote.stretch, spoken: true };
  if (!best) return { ...spoken, frame: null, carriedFrom: -1, how: null, likelihood: 0 };
  const { candidate } = best;
  const likelihood = isSpoken * best.probability;
  if (candidate.kind === 'carried') {
    const last = decided[candidate.from];
    const carried = last?.frame ?? null;
    const isHere = carried !== null && carried.sentence === quote.sentence;
    const frame = isHere ? sharpestCue(draft, quote, carried) : carried;
    return {
      ...spoken,
      frame,
      carriedFrom: frame === carried ? candidate.from : -1,
      how: frame && 'continuation',
      likelihood: likelihood * (last?.likelihood ?? 0),
    };
  }
  const frame = sharpestCue(draft, quote, candidate.frame ?? bareFrame(candidate.phrase));
  const source = wholeMention(draft, frame.source);
  return { ...spoken, frame: { ...frame, source }, carriedFrom: -1, how: routeOf(frame), likelihood };
}

function routeOf({ cue, source }: SourceFrame): Route {
  if (cue === null) return 'nearby';
  return source.kind === 'pronoun' && !source.antecedent ? 'pronoun' : 'cue';
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A source that no cue names. */
function bareFrame(source: Phrase): SourceFrame {
  const { sentence, head: item, first: cueFirst, limit: cueLimit } = source;
  return { sentence, item, cueFirst, cueLimit, cue: null, lemma: '', cueClass: null, source, link: 'bare' };
}

function notSpoken(stretch: number): Attribution {
  return { stretch, spoken: false, frame: null, carriedFrom: -1, how: null, likelihood: 0 };
}
