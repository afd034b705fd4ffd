import type { NarrationSentence } from '../../parsers/narrationSentence.ts';

/** Those who work for an employer, and what only a company has. */
const STAFF =
  /^(?:spokes(?:man|woman|person|people)|executives?|employees?|engineers?|staffers?|shares|stock|investors?)$/;

/** The names, in lower case, whose staff a text speaks of: “a Nimbus spokeswoman”. */
export function employersIn(sentences: readonly NarrationSentence[]): Set<string> {
  const found = new Set<string>();
  for (const { items } of sentences) {
    items.forEach((item, at) => {
      if (item.tag === 'PROPN' && STAFF.test(items[at + 1]?.lower ?? '')) found.add(item.lower);
    });
  }
  return found;
}
