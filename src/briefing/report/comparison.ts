import stringWidth from 'string-width';
import type { Finding } from './findings.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** How many columns of what both texts have in common stand before the first difference. */
const BEFORE = 24;

/**
 * Two texts one above the other, and under them where they begin to differ.
 *
 * ```
 * found     the government would never sell the
 * expected  the government would not sell the
 *                                ^ from here
 * ```
 */
export function comparison(texts: NonNullable<Finding['texts']>, width: number, paint: Paint): string[] {
  const found = visible(texts.found);
  const expected = visible(texts.expected);
  const room = width - 'expected  '.length;
  const at = firstDifference(found, expected);
  const from = wordStart(found, at - BEFORE);
  const common = found.slice(from, at);
  const row = (label: string, text: string, style: 'error' | 'sound') =>
    label.padEnd('expected  '.length) +
    common +
    paint(style, clipped(text.slice(at), room - stringWidth(common)));
  const indent = ' '.repeat('expected  '.length + stringWidth(common));
  return [
    row('found', found, 'error'),
    row('expected', expected, 'sound'),
    `${indent}${paint('quiet', '^ from here')}`,
  ];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  // Never between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(a[at] ?? b[at] ?? '') ? Math.max(0, at - 1) : at;
}

/** The start of the word in which a place is. */
function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function clipped(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let [out, used] = ['', 1];
  for (const character of text) {
    used += stringWidth(character);
    if (used > columns) break;
    out += character;
  }
  return `${out}…`;
}
