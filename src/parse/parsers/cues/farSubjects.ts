import type { Phrase } from '../phrases/phrase.ts';
import { canBeSubject, type SentenceView } from './sentenceView.ts';
import { isRelative, outermost, phraseBefore, type Subject } from './subject.ts';

/** What an interruption that ends with a mark began with. */
const OPENING_OF: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
]);

/** Price, the ministry's spokesman, [said]: the phrase before the comma that opens the interruption. */
export function interruptedSubject(view: SentenceView, closing: number): Subject | null {
  // “Gov. Lee (R-Ohio), said”
  const bracketed = view.items[closing - 1]?.text === ')' ? phraseBefore(view, closing) : null;
  if (bracketed) return { phrase: outermost(view, bracketed), link: 'interrupted' };
  const mark = view.items[closing]?.text ?? '';
  const opening = OPENING_OF.get(mark) ?? ',';
  let last: Phrase | null = null;
  for (let at = closing - 1; at > 0; at--) {
    if (view.items[at]?.text !== opening && !(opening === ',' && view.items[at]?.tag === 'QUOTE')) continue;
    const phrase = phraseBefore(view, at);
    if (!phrase) continue;
    last = outermost(view, phrase);
    if (last.preposition === null) return { phrase: last, link: 'interrupted' };
  }
  return last && { phrase: last, link: 'interrupted' };
}

/** After the vote, Price …: the first subject that follows a comma. */
export function followingSubject(view: SentenceView, from: number): Subject | null {
  for (let at = from + 1; at < view.items.length; at++) {
    if (view.items[at]?.text !== ',' && view.items[at]?.tag !== 'QUOTE') continue;
    const phrase = view.startingAt.get(at + 1);
    if (phrase && canBeSubject(phrase)) return { phrase, link: 'distant' };
  }
  return null;
}

/** The nearest phrase to the left that no preposition governs. */
export function distantSubject(view: SentenceView, from: number): Subject | null {
  for (let at = from; at > 0; at--) {
    const phrase = phraseBefore(view, at);
    if (phrase && phrase.preposition === null && !isRelative(phrase)) return { phrase, link: 'distant' };
  }
  return null;
}
