import { isCalendarWord } from '#parse/constants/calendarWords.ts';
import { inventedWord } from './inventedWords.ts';
import { WORD } from './words.ts';

/** Invented words there are; a thousand articles of the news have about as many that these sentences lack. */
const INVENTED = 10_000;

/** How much more often the first invented words come than the last: of the news, as many words stand there once. */
const STEEPNESS = 3;

/** A word that stands in no more of our articles than this is rare, and may give way to another. */
const RARE = 3;

/** Of the rare words, as many give way. */
const SHARE = 0.5;

/** Endings that tell the parser what a word is: an invented word takes them over. */
const ENDING = /(?:ing|ed|ly|s)$/;

const NAME = /^\p{Lu}\p{Ll}{2,}$/u;
const PLAIN = /^\p{Ll}{5,}$/u;

/**
 * Gives texts more words than their sentences have: names and rare words give way to invented ones, in one article always
 * to the same.
 */
export function rewording(texts: readonly string[]): (random: () => number) => (text: string) => string {
  const counts = countTexts(texts);
  const isName = (word: string) =>
    NAME.test(word) && !counts.has(word.toLowerCase()) && !isOfCalendar(word.toLowerCase());
  const isRare = (word: string) => PLAIN.test(word) && (counts.get(word) ?? 0) <= RARE;
  return (random) => {
    const given = new Map<string, string>();
    const other = (word: string): string => {
      if (isName(word)) return capitalised(draw(random));
      if (!isRare(word) || random() > SHARE) return word;
      return draw(random) + (ENDING.exec(word)?.[0] ?? '');
    };
    return (text) =>
      text.replaceAll(WORD, (word) => {
        const found = given.get(word) ?? other(word);
        given.set(word, found);
        return found;
      });
  };
}

function draw(random: () => number): string {
  return inventedWord(Math.floor(INVENTED * random() ** STEEPNESS));
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** In how many texts each word stands, as it is written. */
function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.match(WORD))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** “sunday”, and “sept”, whose full stop is no part of the word. */
function isOfCalendar(word: string): boolean {
  return isCalendarWord(word) || isCalendarWord(`${word}.`);
}
