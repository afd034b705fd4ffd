import type { Paragraph, TextDocument } from '../text/document.ts';

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Classes of words, one of which every match of a pattern holds. The rarer the words, the less text a pattern looks at. */
const WORDS = {
  month: words(
    `january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec`,
  ),
  weekday: words(
    `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays mon tue tues wed thu thur thurs fri sat sun`,
  ),
  'relative day': words('today yesterday tomorrow tonight'),
  unit: words(
    `day days week weeks weekend weekends month months quarter quarters year years decade decades century
    centuries night nights fortnight fortnights morning second seconds minute minutes hour hours`,
  ),
  weekend: words('weekend weekends'),
  century: words('century'),
  long: words(
    `long hourlong daylong nightlong weeklong weekendlong monthlong yearlong decadelong
    hourslong dayslong weekslong monthslong yearslong decadeslong`,
  ),
  'end of a unit': words('end beginning start middle'),
  'way from a day': words('time ago later earlier hence before after prior now'),
  'way from a named day': words('ago from'),
  'part of a unit': words('half quarter'),
  every: words('every each per'),
  frequency: words('hourly daily nightly weekly biweekly fortnightly monthly yearly annually'),
  season: words('spring summer autumn fall winter'),
  quarter: words('quarter half period q1 q2 q3 q4 h1 h2'),
  'day part': words('morning afternoon evening night'),
  "o'clock": words("o'clock o’clock"),
  'named hour': words('noon midday midnight dawn daybreak sunrise dusk sunset nightfall'),
  holiday: words('christmas easter thanksgiving halloween juneteenth day eve ash palm friday monday july'),
  'that time': words('then'),
  past: words('past recent recently'),
  present: words('now currently current nowadays these present moment time'),
  future: words('future coming soon day later ahead come'),
  'spoken number': words(
    'nineteen twenty two twenties thirties forties fifties sixties seventies eighties nineties',
  ),
} as const;

/** A class of words, or a run of figures. */
export type Keyword = keyof typeof WORDS | 'figure' | 'four figures';

const CLASSES_OF = new Map<string, Keyword[]>();
for (const [keyword, members] of Object.entries(WORDS)) {
  for (const word of members) CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), keyword as Keyword]);
}

/** The classes of which a paragraph holds a word. */
export function keywordsIn(document: TextDocument, paragraph: Paragraph): ReadonlySet<Keyword> {
  const found = figuresIn(document.text.slice(paragraph.start, paragraph.end));
  for (let i = paragraph.firstToken; i < paragraph.endToken; i++) {
    const word = document.tokens[i]?.lower ?? '';
    // “mid-January”, “Jan.”
    const parts = word.includes('-') || word.endsWith('.') ? word.split(/-|\.$/) : [word];
    for (const part of parts) {
      for (const keyword of CLASSES_OF.get(part) ?? []) found.add(keyword);
    }
  }
  return found;
}

function figuresIn(text: string): Set<Keyword> {
  if (!/\d/.test(text)) return new Set();
  return new Set<Keyword>(/\d{4}/.test(text) ? ['figure', 'four figures'] : ['figure']);
}
