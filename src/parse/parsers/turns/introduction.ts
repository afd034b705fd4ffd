/** What a line announces that ends with a colon: the words of a sentence or two, or a whole statement. */
export type Introduced = 'words' | 'statement';

const VERB =
  /\b(?:wrote|writes|said|says|stated|states|replied|responded|added|adds|explained|continued|declared)\s?:$/i;
/** She wrote on the town’s page: */
const VERB_AND_PLACE = /\b(?:wrote|posted|said)\s(?:on|in|at|to|after|during)\s[^.,;:?!“"]{2,50}:$/u;
const STATEMENT = /\b(?:in|issued|released|following|read)\b.*\bstatement\b[^.:“"]{0,60}:$/i;

/** Whether a paragraph ends by announcing somebody's words: “She wrote:”, “The firm issued the following statement:”. */
export function introducedBy(words: string): Introduced | null {
  if (!words.endsWith(':')) return null;
  const end = words.slice(-LONGEST_TAIL);
  if (STATEMENT.test(end)) return 'statement';
  return (VERB.test(end) && /\s/.test(words)) || VERB_AND_PLACE.test(end) ? 'words' : null;
}

const LONGEST_TAIL = 160;
