import { folded } from '#site/search/searchWords.ts';

/**
 * Endings that Pagefind's stemmer takes off, or that go with those: “election”, “elections” and “elected” are one word. What is
 * left has a vowel, so that “thing” stays whole. Rather too many than too few: a word that was found must not be hidden.
 */
const ENDING = new RegExp(
  '^(.*?[aeiouy].*?)(?:ations?|ments?|ness(?:es)?|ing(?:s|ly)?|ions?|ives?|ity|ities|ally|al|ies|ied|ers?|ors?|edly|ed|es|s|ly|' +
    'is[mt]s?|i[sz](?:e[drs]?|ing|ations?)|[ai]bl[ey]|[ea]n(?:ts?|ces?)|ful(?:ly|ness)?)$',
);

const DYING = /^([dlt])ying$/;

/**
 * Whether a word that a search found is one that was asked for: it begins as that does, without its ending. Pagefind gives what
 * begins with fewer and fewer letters where nothing begins with all of them: “Jon” for “Jonson”, “R-PA” for “parlament”.
 */
export function isHit(asked: string, found: string): boolean {
  const stems = formsOf(asked).map(stemOf);
  return formsOf(found).some((form) => stems.some((stem) => form.startsWith(stem)));
}

/** A word in one, as Pagefind has it, and in its parts: “no-deal” → `nodeal`, `no`, `deal`. */
function formsOf(word: string): string[] {
  const parts = folded(word).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [parts.join(''), ...parts];
}

function stemOf(word: string): string {
  const inflected = word.replace(DYING, '$1i');
  const stem = ENDING.exec(inflected)?.[1] ?? inflected;
  // “Policies” and “policy”, “running” and “run”.
  return stem.length < 3 ? stem : stem.replace(/([^aeiou])\1$/, '$1').replace(/[eiy]$/, '');
}
