import type { Surroundings } from './surroundings.ts';

const NAMES = /^(?:named|nicknamed|titled|entitled|christened|codenamed|renamed|subtitled|captioned)$/;
/** Works, whose titles stand between marks beside them. */
const WORKS =
  /^(?:songs?|films?|movies?|books?|novels?|albums?|poems?|plays?|operas?|musicals?|series|episodes?|magazines?|podcasts?|paintings?|memoirs?|autobiograph(?:y|ies)|hits?|singles?|programmes?|shows?|columns?|essays?)$/;
/** Longer words than these are no name, whatever leads into them. */
const LONGEST = 12;

/**
 * Whether the words before a quote say that it is a name: “a robot named ‘Rosie’”, “by the name ‘Red’”, “the so-called
 * ‘kitchen’”, “the song ‘Red Heron’”. What something is named is nobody's speech; trees see too few of these to be sure of it.
 */
export function isNamed({ items, item, words }: Surroundings): boolean {
  if (words.length > LONGEST) return false;
  const before = items.slice(Math.max(0, item - 3), item).map(({ lower }) => lower);
  const last = before.at(-1) ?? '';
  if (WORKS.test(last) && words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word))) return true;
  return (
    NAMES.test(last) || before.join('').endsWith('so-called') || before.slice(-2).join(' ') === 'the name'
  );
}
