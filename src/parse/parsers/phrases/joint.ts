import type { Item } from '../narrationSentence.ts';
import type { Phrase } from './phrase.ts';

/** Adds to the phrases of a sentence those that two names make together, each behind its first name. */
export function withJoint(text: string, items: readonly Item[], phrases: readonly Phrase[]): Phrase[] {
  const names = new Map(phrases.flatMap((phrase) => (isWholeName(phrase) ? [[phrase.first, phrase]] : [])));
  return phrases.flatMap((phrase) => {
    const second = items[phrase.limit]?.lower === 'and' ? names.get(phrase.limit + 1) : undefined;
    return second && isWholeName(phrase) ? [phrase, jointOf(text, phrase, second)] : [phrase];
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
