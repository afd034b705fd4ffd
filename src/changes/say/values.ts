import type { Said } from '#model/briefing.ts';
import { isEdtf } from '#model/edtf.ts';
import { listed, sayDate } from '#words/english.ts';
import type { DateValue, Named } from '../changes.ts';
import { code, type Phrase, quoted, strong } from './nodes.ts';

/** “**Ned Price**”; with its id where another of the same name stands beside it. */
export function sayNamed(named: Named | null, beside: Named | null): readonly Phrase[] {
  if (named === null) return ['nobody'];
  const isAlike = beside !== null && beside.name === named.name;
  return isAlike ? [strong(named.name), ' (', code(named.id), ')'] : [strong(named.name)];
}

/** “28 December 2021”, “28 December 2021 (inferred)”, “no day”. */
export function saySaid(said: Said | null): string {
  return said === null ? 'no day' : sayDate(said.value) + inferred(said);
}

/** The same of a date of the text. */
export function sayDateValue({ value, certainty }: DateValue): string {
  return value === null ? 'a date without a value' : saySaid({ value, certainty });
}

/** What a date of the text is counted from: “counted from publication, 28 December 2021”. */
export function sayFrom({ from }: DateValue): string {
  return from === null ? 'named in full' : `counted from ${ANCHORS[from.kind]}${sayDate(from.value)}`;
}

const ANCHORS = { published: 'publication, ', said: 'the quote, ', mentioned: '' } as const;

function inferred({ certainty }: Pick<Said, 'certainty'>): string {
  return certainty === 'implied' ? ' (inferred)' : '';
}

/** A value of front matter: dates in words, texts in quotation marks, what is chosen from a few words in code marks. */
export function sayValue(field: string, value: unknown): readonly Phrase[] {
  if (value === null || value === undefined) return ['nothing'];
  if (typeof value !== 'string') return [sayPlain(value)];
  if (CHOSEN.has(field)) return [code(value)];
  return [isEdtf(value) ? sayDate(value) : quoted(value)];
}

/** Fields of which the value is one of a few words. */
const CHOSEN: ReadonlySet<string> = new Set([
  'rights',
  'status',
  'kind',
  'certainty',
  'dating.certainty',
  'source.language',
]);

/** Lists and roles: “spokesman (from 1 January 2021)”. */
function sayPlain(value: unknown): string {
  if (Array.isArray(value)) return listed(value.map(sayPlain));
  if (typeof value !== 'object' || value === null) return String(value);
  const [first, ...others] = Object.entries(value);
  const rest = others.map(
    ([name, one]) => `${name} ${typeof one === 'string' && isEdtf(one) ? sayDate(one) : one}`,
  );
  return `${first?.[1] ?? ''}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
}
