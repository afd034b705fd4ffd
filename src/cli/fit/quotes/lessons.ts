import { forestOf } from '#parse/forest.ts';
import { propose } from '#parse/parse.ts';
import { headWord, readArticle } from '#parse/refiners/attribution/article.ts';
import { type Candidate, candidatesFor } from '#parse/refiners/attribution/candidates.ts';
import { type QuoteGiven, quoteGiven } from '#parse/refiners/attribution/features/quoteFeatures.ts';
import { type Known, sourceRow } from '#parse/refiners/attribution/features/sourceRow.ts';
import type { Learned } from '#parse/refiners/attribution/learned.ts';
import type { GoldArticle, GoldQuote } from '../../bench/quotes/goldArticle.ts';
import { type QuotedStretch, quotedStretches } from './quotedStretches.ts';
import { rightCandidates } from './rightCandidates.ts';

/** A stretch between marks with all that trees are grown on: who may have said it, and what annotators decided. */
export interface Lesson {
  readonly publisher: string;
  readonly given: QuoteGiven;
  readonly known: Known;
  readonly options: readonly LessonOption[];
  /** Null where nobody speaks it. */
  readonly gold: GoldQuote | null;
}

export interface LessonOption {
  readonly candidate: Candidate;
  readonly row: Float64Array;
  readonly right: boolean;
}

/** A parser that has learned nothing: it proposes as any other does. */
const UNLEARNED: Learned = { sources: forestOf([]), spoken: forestOf([]), calibration: null };

/** The lessons of an article, in the order of the text. Each is given the true speaker of the quote before. */
export function lessonsOf({ text, quotes, publisher = '' }: GoldArticle): Lesson[] {
  // No proposal depends on the day of publication.
  const draft = propose(text, { published: '', learned: UNLEARNED });
  const article = readArticle(draft);
  const voices = new Map<QuotedStretch, string>();
  return quotedStretches(draft, quotes).map((stretch) => {
    const lastVoice = (stretch.previous && voices.get(stretch.previous)) ?? '';
    const lesson = lessonOf(stretch, { article, lastVoice });
    voices.set(stretch, voiceOf(lesson, lastVoice));
    return { ...lesson, publisher };
  });
}

type BareLesson = Omit<Lesson, 'publisher'>;

function lessonOf(stretch: QuotedStretch, known: Known): BareLesson {
  const { draft, quote, gold, previous } = stretch;
  const last = previous?.quote.stretch ?? -1;
  const given = quoteGiven(draft, quote, last);
  const candidates = candidatesFor(draft, quote.stretch, last);
  const right = rightCandidates(stretch, candidates);
  const options = candidates.map((candidate, at) => ({
    candidate,
    row: sourceRow(given, candidate, known),
    right: right[at] ?? false,
  }));
  return { given, known, options, gold };
}

/** The head word of the true speaker. */
function voiceOf({ options, given }: BareLesson, lastVoice: string): string {
  const right = options.find((option) => option.right)?.candidate;
  if (!right) return '';
  return right.kind === 'carried' ? lastVoice : headWord(given.draft, right.phrase);
}
