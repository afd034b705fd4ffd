/** Opening and closing marks; „ is closed by “ or ”. */
const PAIRS = [
  ['„', '“”'],
  ['«', '»'],
  ['“', '”'],
] as const;

/**
 * Words between one pair of quotation marks. Words that begin with their own keep those, and a part of a quotation gets the
 * marks that stand outside it; what is quoted within a sentence stands between single ones.
 *
 *     We stay.”         → “We stay.”
 *     “We stay,” he said. → the same
 *     He said “no”.     → “He said ‘no’.”
 */
export function inQuotationMarks(words: string): string {
  const whole = closed(words);
  if (/^[“"«„]/u.test(whole)) return whole;
  return `“${whole.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function closed(words: string): string {
  const pair =
    PAIRS.find(([open]) => words.includes(open)) ?? PAIRS.find(([, close]) => words.includes(close));
  if (!pair) return words;
  const [open, close] = pair;
  let [isOpen, before] = [0, 0];
  for (const sign of words) {
    if (sign === open) isOpen += 1;
    else if (close.includes(sign) && isOpen > 0) isOpen -= 1;
    else if (close.includes(sign)) before += 1;
  }
  return `${open.repeat(before)}${words}${close.slice(0, 1).repeat(isOpen)}`;
}
