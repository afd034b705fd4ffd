import type { Paragraph, TextDocument } from '../text/document.ts';

/** A class of words, one of which every match of a pattern holds. */
export type Keyword =
  | 'figure'
  | 'month'
  | 'weekday'
  | 'relative day'
  | 'unit'
  | 'small unit'
  | 'season'
  | 'quarter'
  | 'day part'
  | 'clock'
  | 'holiday'
  | 'frequency'
  | 'vague'
  | 'spoken number';

const WORDS: Readonly<Record<Exclude<Keyword, 'figure'>, string>> = {
  month:
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays ' +
    'saturdays sundays mon tue tues wed thu thur thurs fri sat sun',
  'relative day': 'today yesterday tomorrow tonight',
  unit:
    'day days week weeks weekend weekends month months quarter quarters year years decade decades century ' +
    'centuries night nights period fortnight yearlong monthlong weeklong daylong',
  'small unit': 'minute minutes hour hours hourlong',
  season: 'spring summer autumn fall winter',
  quarter: 'quarter half period q1 q2 q3 q4 h1 h2',
  'day part': 'morning afternoon evening night',
  clock: 'noon midday midnight',
  holiday: 'christmas easter thanksgiving halloween juneteenth day eve ash palm friday',
  frequency: 'every each per a an daily hourly nightly weekly biweekly fortnightly monthly yearly annually',
  vague: 'now currently recently soon nowadays present moment future past recent coming time point these',
  'spoken number':
    'nineteen twenty two twenties thirties forties fifties sixties seventies eighties nineties',
};

const CLASSES_OF = new Map<string, Keyword[]>();
for (const [keyword, words] of Object.entries(WORDS)) {
  for (const word of words.split(' '))
    CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), keyword as Keyword]);
}

/** The classes of which a paragraph holds a word. */
export function keywordsIn(document: TextDocument, paragraph: Paragraph): ReadonlySet<Keyword> {
  const found = new Set<Keyword>();
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
    const token = document.tokens[i];
    if (!token) continue;
    if (/\d/.test(token.text)) found.add('figure').add('clock');
    for (const word of token.lower.split(/-|\.$/)) {
      for (const keyword of CLASSES_OF.get(word) ?? []) found.add(keyword);
    }
  }
  return found;
}
