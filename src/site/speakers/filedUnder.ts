import type { Speaker } from '#model/briefing.ts';

/** What follows a family name without being one. */
const SUFFIXES = /^(?:Jr|Sr|II|III|IV|MP|KC|QC)\.?$/u;

/**
 * What a speaker stands under in an index: “Lavrov, Sergey”, “Federal Election Commission” without its article. It only
 * orders; what is printed is the name. A name that is filed otherwise (“Xi Jinping”) says so in `sortAs`.
 */
export function filedUnder({ kind, name, sortAs }: Pick<Speaker, 'kind' | 'name' | 'sortAs'>): string {
  if (sortAs !== undefined) return sortAs;
  if (kind !== 'person') return name.replace(/^(?:the|an?)\s+/iu, '');
  const words = name.split(/[\s,]+/u).filter((word) => !SUFFIXES.test(word));
  return [words.at(-1), words.slice(0, -1).join(' ')].filter(Boolean).join(', ');
}

/** The letter of an index that a speaker stands at: “Åse Lund” at L, “Émile Ode” at O; “#” where it begins with none. */
export function indexLetter(speaker: Pick<Speaker, 'kind' | 'name' | 'sortAs'>): string {
  const letter = /^\p{L}/u.exec(filedUnder(speaker).normalize('NFD'))?.[0];
  return letter?.toUpperCase() ?? '#';
}

/** Id of the place of a letter in the index. */
export function letterId(letter: string): string {
  return `letter_${letter === '#' ? 'other' : letter.toLowerCase()}`;
}

const collator = new Intl.Collator('en');

/** Orders speakers as an index does. */
export function compareFiled(
  a: Pick<Speaker, 'kind' | 'name' | 'sortAs'>,
  b: Pick<Speaker, 'kind' | 'name' | 'sortAs'>,
): number {
  return collator.compare(filedUnder(a), filedUnder(b));
}
