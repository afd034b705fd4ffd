import type { Feature } from '../../../feature.ts';
import type { Link, SourceFrame } from '../../../parsers/cues/frame.ts';
import type { Item } from '../../../parsers/narrationSentence.ts';
import { type Between, countBetween } from './between.ts';
import type { PhraseGiven } from './phraseFeatures.ts';
import { cueClassRank, wordClass } from './quoteFeatures.ts';

/** The cue of a phrase as the trees look at it. */
export interface CueGiven extends PhraseGiven {
  readonly frame: SourceFrame;
  /** What stands between the cue and the quote, or the edge of the cue's sentence that is nearer to the quote. */
  readonly gap: Between;
  /** The cue stands before the quote. */
  readonly cueBefore: boolean;
  /** Other verbs of speech between the cue and the quote. */
  readonly rivals: number;
  /** Verbs of speech that stand before the cue in its sentence, and after it. */
  readonly speechBeforeCue: number;
  readonly speechAfterCue: number;
}

export function cueGiven(given: PhraseGiven): CueGiven | null {
  const { frame } = given.candidate;
  if (frame === null) return null;
  const { own, step, quote, draft, phrase } = given;
  const cueBefore = step < 0 || (step === 0 && frame.item < quote.item);
  const edge = step === 0 ? quote.item : own.length;
  const [from, to] = cueBefore ? [frame.cueLimit, edge] : [step === 0 ? quote.item + 1 : 0, frame.cueFirst];
  const rivals = new Set(
    (draft.frames[frame.sentence] ?? [])
      .filter(({ item, cueClass }) => cueClass !== null && item >= from && item < to)
      .map(({ item }) => item),
  );
  return {
    ...given,
    frame,
    gap: countBetween(own, from, to),
    cueBefore,
    rivals: rivals.size,
    speechBeforeCue: countBetween(own, 0, Math.min(frame.cueFirst, phrase.first)).speech,
    speechAfterCue: countBetween(own, Math.max(frame.cueLimit, phrase.limit), own.length).speech,
  };
}

const LINKS: readonly Link[] = [
  'distant',
  'possessive',
  'object',
  'passive',
  'agent',
  'reduced',
  'participle',
  'control',
  'coordinated',
  'interrupted',
  'relative',
  'adjacent',
  'inverted',
  'according',
  'heading',
  'signature',
];

const LEMMAS = [
  'be',
  'have',
  'do',
  'make',
  'call',
  'ask',
  'argue',
  'write',
  'tweet',
  'explain',
  'continue',
  'add',
  'tell',
  'say',
];

export const CUE_FEATURES: readonly Feature<CueGiven>[] = [
  ['cue: link', ({ frame }) => LINKS.indexOf(frame.link)],
  ['cue: class', ({ frame }) => cueClassRank(frame.cueClass)],
  ['cue: lemma', ({ frame }) => LEMMAS.indexOf(frame.lemma) + 1],
  ['cue: others of the same source', ({ candidate }) => Math.min(candidate.frames - 1, 4)],
  ['cue: before the quote', ({ cueBefore }) => cueBefore],
  ['cue: words to the quote', ({ gap }) => Math.min(gap.words, 30)],
  ['cue: commas to the quote', ({ gap }) => Math.min(gap.commas, 4)],
  ['cue: quotes to the quote', ({ gap }) => Math.min(gap.quotes, 4)],
  ['cue: verbs to the quote', ({ gap }) => Math.min(gap.verbs, 5)],
  ['cue: that to the quote', ({ gap }) => Math.min(gap.that, 2)],
  ['cue: conjunctions to the quote', ({ gap }) => Math.min(gap.conjunctions, 3)],
  ['cue: prepositions to the quote', ({ gap }) => Math.min(gap.prepositions, 4)],
  ['cue: speech before it', ({ speechBeforeCue }) => Math.min(speechBeforeCue, 4)],
  ['cue: speech after it', ({ speechAfterCue }) => Math.min(speechAfterCue, 4)],
  ['cue: items after it', ({ own, frame }) => Math.min(own.length - frame.cueLimit, 30)],
  ['cue: before it', ({ own, frame }) => wordClass(own[frame.cueFirst - 1])],
  ['cue: rivals', ({ rivals }) => Math.min(rivals, 4)],
  ['cue: before its source', ({ frame, phrase }) => frame.item < phrase.head],
  ['cue: words from its source', ({ frame, phrase }) => Math.min(Math.abs(frame.item - phrase.head), 20)],
  ['cue: after it', ({ own, frame }) => wordClass(own[frame.cueLimit])],
  ['cue: that after it', ({ own, frame }) => own[frame.cueLimit]?.lower === 'that'],
  ['cue: -ing', ({ own, frame }) => /ing$/.test(own[frame.item]?.lower ?? '')],
  ['cue: to before it', ({ own, frame }) => own[frame.cueFirst - 1]?.lower === 'to'],
  ['cue: negated', ({ own, frame }) => near(own, frame, /^(?:not|n['’]t|never)$/)],
  [
    'cue: would, may or if',
    ({ own, frame }) => near(own, frame, /^(?:would|could|should|might|may|must|will|can|if)$/),
  ],
  ['cue: opened by', ({ own, frame, phrase }) => opener(own[Math.min(phrase.first, frame.cueFirst) - 1])],
];

function near(own: readonly Item[], { cueFirst }: SourceFrame, words: RegExp): boolean {
  return own.slice(Math.max(0, cueFirst - 3), cueFirst).some(({ lower }) => words.test(lower));
}

const OPENERS = [
  'as',
  'what',
  'that',
  'when',
  'because',
  'after',
  'while',
  'if',
  'but',
  'and',
  'than',
  'who',
  'how',
  'where',
];

/** The word that opens the clause of the cue: “‘…,’ as she put it”, “what he called ‘…’”. */
function opener(item: Item | undefined): number {
  return OPENERS.indexOf(item?.lower ?? '') + 1;
}
