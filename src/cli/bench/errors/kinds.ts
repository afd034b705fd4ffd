import { isPronoun } from '../quotes/names.ts';
import type { QuoteError } from './errors.ts';
import {
  expected,
  given,
  givenThere,
  isLost,
  isMisattributed,
  runsOverParagraphs,
  sentenceFor,
  sentenceOfQuote,
  sourceSentence,
  touches,
} from './facts.ts';

export interface ErrorKind {
  /** What `--errors` is given. */
  readonly id: string;
  readonly meaning: string;
  readonly holds: (error: QuoteError) => boolean;
}

/** Kinds of errors in quotes and speakers. The first that holds counts, and the last of them always does. */
export const ERROR_KINDS: readonly ErrorKind[] = [
  // A quote that is none: nothing annotated is the same words.
  {
    id: 'false-speech',
    meaning: 'term taken for speech',
    holds: ({ article, extra }) => extra !== null && touches(article.article.other, extra),
  },
  {
    id: 'span-rest',
    meaning: 'further piece of a cut or joined quote',
    holds: ({ article, extra }) => extra !== null && touches(article.article.quotes, extra),
  },
  { id: 'unmarked', meaning: 'quote where nothing is annotated', holds: ({ extra }) => extra !== null },
  // A quote that is not found.
  {
    id: 'lost-speech',
    meaning: 'speech taken for a term',
    holds: (error) => isLost(error) && givenThere(error).some(({ kind }) => kind === 'term'),
  },
  {
    id: 'span-wrong',
    meaning: 'cut, or joined with another',
    holds: (error) => isLost(error) && givenThere(error).length > 0,
  },
  { id: 'span-missed', meaning: 'not seen at all', holds: isLost },
  // A quote whose speaker is wrong.
  {
    id: 'needless',
    meaning: 'speaker given where there is none',
    holds: (error) => isMisattributed(error) && expected(error) === null,
  },
  {
    id: 'no-speaker',
    meaning: 'no speaker given',
    holds: (error) => isMisattributed(error) && given(error) === null,
  },
  {
    id: 'paragraphs',
    meaning: 'quote over several paragraphs',
    holds: (error) => isMisattributed(error) && runsOverParagraphs(error),
  },
  {
    id: 'no-cue',
    meaning: 'nothing but quotes in its sentence',
    holds: (error) => isMisattributed(error) && sentenceOfQuote(error)?.hasNarration === false,
  },
  {
    id: 'far',
    meaning: 'source in another paragraph',
    holds: (error) =>
      isMisattributed(error) && sourceSentence(error)?.paragraph !== sentenceOfQuote(error)?.paragraph,
  },
  {
    id: 'near',
    meaning: 'source in another sentence',
    holds: (error) => isMisattributed(error) && sourceSentence(error) !== sentenceOfQuote(error),
  },
  {
    id: 'strayed',
    meaning: 'source in its sentence, another given',
    holds: (error) => isMisattributed(error) && sentenceFor(error, given(error)) !== sentenceOfQuote(error),
  },
  {
    id: 'rival-direct',
    meaning: 'rival in the same sentence, direct',
    holds: (error) => isMisattributed(error) && error.outcome?.gold.quote.kind === 'direct',
  },
  { id: 'rival-partial', meaning: 'rival in the same sentence, partial', holds: isMisattributed },
  // The source is right, the name behind it is not.
  {
    id: 'pronoun',
    meaning: 'right pronoun, wrong name',
    holds: (error) => isPronoun(expected(error)?.text ?? ''),
  },
  { id: 'name', meaning: 'right source, wrong name', holds: () => true },
];

/** The one kind that an error is of. */
export function kindOf(error: QuoteError): ErrorKind | undefined {
  return ERROR_KINDS.find(({ holds }) => holds(error));
}
