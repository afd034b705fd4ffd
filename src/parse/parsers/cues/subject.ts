import { RELATIVE_PRONOUNS } from '../../constants/pronouns.ts';
import type { Item } from '../narrationSentence.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Link } from './frame.ts';
import { canBeSubject, type SentenceView } from './sentenceView.ts';

/** The phrase that a verb has for its subject, and the way it was found. */
export interface Subject {
  readonly phrase: Phrase;
  readonly link: Link;
}

/** Items of brackets that are read over, at most. */
const LONGEST_BRACKET = 14;

/** The phrase that ends right before an item, or before brackets there (“Lee (D-N.Y.) | said”), when it can be a subject. */
export function phraseBefore(view: SentenceView, at: number): Phrase | null {
  const phrase = view.endingAt.get(beforeBrackets(view.items, at));
  return phrase && canBeSubject(phrase) ? phrase : null;
}

function beforeBrackets(items: readonly Item[], at: number): number {
  if (items[at - 1]?.text !== ')') return at;
  for (let opening = at - 2; opening > 0 && opening > at - LONGEST_BRACKET; opening--) {
    if (items[opening]?.text === '(') return opening;
  }
  return at;
}

/** The phrase that a prepositional phrase belongs to: of `the man in the hat`, the man; of `a suit filed by three`, the suit. */
export function outermost(view: SentenceView, phrase: Phrase): Phrase {
  if (phrase.preposition === null) return phrase;
  const before = view.items[phrase.first - 2];
  const isReduced = before?.tag === 'VERB' && /(?:ed|en|ing|wn)$/.test(before.lower);
  const owner = phraseBefore(view, phrase.first - (isReduced ? 2 : 1));
  return owner && owner.kind !== 'pronoun' ? outermost(view, owner) : phrase;
}

export function isRelative(phrase: Phrase): boolean {
  return RELATIVE_PRONOUNS.has(phrase.text.toLowerCase());
}

/** Whether nothing of the clause follows a phrase: a comma, a stop, a quote or the end. */
export function endsClause(view: SentenceView, phrase: Phrase): boolean {
  const next = view.items[phrase.limit];
  return !next || next.tag === 'QUOTE' || next.tag === 'PUNCT';
}
