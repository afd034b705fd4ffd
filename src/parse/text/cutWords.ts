import type { Span } from '#model/span.ts';
import { NAME_TITLES } from '../constants/roleNouns.ts';
import type { Tag } from './tagger.ts';

/** A word or mark in its place, as the tagger found it. */
export interface Piece extends Span {
  readonly text: string;
  /** In lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly tag: Tag;
  /** Dictionary form in lower case: “said” → “say”. */
  readonly lemma: string;
}

/** Whether the tagger cut a word in two: “Stanić” into “Stani” and “ć”, “Maj.” into “Maj” and a full stop. */
export function isCut(word: Piece, rest: Piece): boolean {
  return word.end === rest.start && (isStopOfTitle(word, rest) || runsThrough(word, rest));
}

/** The word that was cut. One with a capital is a name, whatever its first part was taken for. */
export function rejoined<P extends Piece>(word: P, rest: Piece): P {
  const tag = /^\p{Lu}/u.test(word.text) ? 'PROPN' : word.tag;
  const [text, lower, lemma] = [word.text + rest.text, word.lower + rest.lower, word.lemma + rest.lemma];
  return { ...word, text, lower, lemma, tag, end: rest.end };
}

/** Whether a word is a shortened title: “Gen.” Its full stop ends no sentence, since a name follows. */
export function isShortTitle({ text, lower }: Piece): boolean {
  return text.length > 1 && text.endsWith('.') && NAME_TITLES.has(lower.slice(0, -1));
}

/** Capitals alone (“PC”) take no full stop. */
function isStopOfTitle(title: Piece, stop: Piece): boolean {
  if (stop.text !== '.' || title.text.length > 4) return false;
  return NAME_TITLES.has(title.lower) && title.text !== title.text.toUpperCase();
}

/** The tagger cuts words at letters beyond ASCII. */
function runsThrough(word: Piece, rest: Piece): boolean {
  const seam = `${word.text.slice(-1)}${rest.text.slice(0, 1)}`;
  return /[^\0-\x7f]/.test(seam) && /^\p{L}{2}$/u.test(seam);
}
