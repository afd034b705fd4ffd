import type { Item } from '../narrationSentence.ts';
import type { Phrase } from './phrase.ts';

/** Adds to the phrases of a sentence those that two names make together, each behind its first name. */
export function withJoint(text: string, items: readonly Item[], phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase) => {
    if (items[phrase.limit]?.lower !== 'and' || !isWholeName(phrase)) return phrase;
    const second = phrases.find((other) => other.first === phrase.limit + 1 && isWholeName(other));
    return second ? [phrase, jointOf(text, phrase, second)] : phrase;
  });
}

function isWholeName({ kind, possessive }: Phrase): boolean {
  return kind === 'name' && !possessive;
}

function jointOf(text: string, first: Phrase, second: Phrase): Phrase {
  return {
    ...second,
    start: first.start,
    text: text.slice(first.start, second.end),
    first: first.first,
    preposition: first.preposition,
    kind: 'noun',
    members: [first, second],
  };
}
