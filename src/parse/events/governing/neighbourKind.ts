import type { Token } from '../../text/document.ts';

/** What kind of word stands beside another, as a number: from the end of the sentence to what belongs closest to a noun. */
export function neighbourKind(token: Token | undefined): number {
  if (!token) return 0;
  const { text, lower, tag } = token;
  if (lower === "'s" || lower === "'") return 12;
  if (text === ',') return 2;
  if (lower === 'that' || lower === 'which' || lower === 'who') return 5;
  return text === '.' ? 1 : (BY_TAG[tag] ?? 16);
}

const BY_TAG: Readonly<Partial<Record<string, number>>> = {
  PUNCT: 3,
  CCONJ: 4,
  SCONJ: 5,
  PART: 6,
  ADP: 7,
  DET: 8,
  PRON: 8,
  AUX: 9,
  VERB: 10,
  ADV: 11,
  PROPN: 13,
  NUM: 14,
  SYM: 14,
  ADJ: 15,
};
/** What a date is among them. */
export const DATE_KIND = 18;
