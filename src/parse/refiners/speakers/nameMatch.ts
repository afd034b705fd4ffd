import { ORGANISATION_WORDS } from '../../constants/names.ts';
import { remembered } from '../../remembered.ts';
import type { Entity } from './entity.ts';
import type { NameParts } from './names.ts';

/**
 * Whether a name may mean an entity named before: “Price” and “Ms. Price” mean Ned Price only if nothing speaks against
 * it; a first name does, and a last name; two full names must agree in both.
 */
export function mayMean(entity: Entity, parts: NameParts): boolean {
  if (!entity.named) return false;
  if (parts.gender && entity.gender && parts.gender !== entity.gender) return false;
  return entity.kind === 'person'
    ? samePerson(entity.words, parts.keys)
    : sameThing(entity.words, parts.keys);
}

function samePerson(known: readonly string[], words: readonly string[]): boolean {
  if (known.join(' ') === words.join(' ')) return true;
  const [short, long] = words.length <= known.length ? [words, known] : [known, words];
  if (short.length === 1)
    return short[0] === long.at(-1) || short[0] === long[0] || short[0] === long.slice(1).join(' ');
  if (short.at(-1) !== long.at(-1)) return false;
  return short[0] === long[0] || short.every((word) => long.includes(word)) || isInitial(short[0], long[0]);
}

function isInitial(word: string | undefined, other: string | undefined): boolean {
  return word !== undefined && other !== undefined && /^\p{L}\.$/u.test(word) && word[0] === other[0];
}

/** What a company's name may be shortened by: Nimbus Lock Inc., Nimbus Lock. */
const COMPANY_ENDING = /^(?:inc|corp|ltd|llc|plc|co|company|corporation|group|holdings|gmbh|ag|sa)\b/;

/** Organisations: the same words, a company without its ending, the last words, or the initials. */
function sameThing(known: readonly string[], words: readonly string[]): boolean {
  const [a, b] = [known.join(' '), words.join(' ')];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(`${short} `)) return COMPANY_ENDING.test(long.slice(short.length + 1));
  if (initials(long) === short.replaceAll('.', '')) return true;
  // The House may be another than the White House; the Department is the one named before.
  return long.endsWith(` ${short}`) && !(long === b && ORGANISATION_WORDS.has(short)) && short !== 'house';
}

/** “united nations” → “un”. */
export const initials = remembered((name) =>
  name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|for|and|in|on)$/.test(word))
    .map((word) => word[0])
    .join(''),
);

/** A word without case and accents. */
export function fold(word: string): string {
  if (/^[\w.-]*$/.test(word)) return word.toLowerCase();
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}
