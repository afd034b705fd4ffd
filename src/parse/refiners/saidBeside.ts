import type { DateExpression } from '#model/annotations.ts';
import type { SourceFrame } from '../parsers/cues/frame.ts';
import type { Item } from '../parsers/narrationSentence.ts';

/** A cue with the words of its sentence, and the dates of the article. */
export interface CueSetting {
  readonly items: readonly Item[];
  readonly frame: SourceFrame;
  readonly dates: readonly DateExpression[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words from a cue to the date of its clause: “told reporters at the port of Harford on Tuesday”. */
const REACH = 14;
/** What makes words public: what is said in “an interview published Sunday” is of that day. */
const PUBLISHING = words(
  'release publish issue post air broadcast date send deliver record distribute hold give',
);
/** What a speaker does while he says it: “Speaking on Monday, she said”, “Asked on Monday about”. */
const SPEAKING = words(
  'speaking talking testifying writing appearing addressing asked questioned interviewed quoted',
);
/** Where one speaks: “at Monday's briefing”. */
const OCCASION = words(
  'briefing conference interview speech statement hearing debate address rally remarks testimony call lecture sermon session ' +
    'letter memo post tweet email report news press',
);
const PLACING = words('at in during');
/** Verbs that what is said may follow without “that”. */
const BARE_CLAUSE = words(
  'say add claim insist believe think suggest admit argue note predict acknowledge estimate',
);
/** What is spoken of, or happened before or besides: its day is not that of speaking. */
const OTHER_MATTER = words(
  'about regarding concerning after before since because if when while following until ahead despite over',
);
const CLAUSE_WORDS = words(': ; — – ( that who which and but he she it they we there');

/** The date that a cue's clause puts beside it: “said Tuesday”, “on Monday, she told”, “in a statement released Friday”. */
export function saidBeside(setting: CueSetting): DateExpression | null {
  return (
    dateIn(setting, clauseAfter(setting)) ??
    dateIn(setting, clauseBefore(setting)) ??
    dateIn(setting, opening(setting))
  );
}

/** The rest of the cue's clause: up to a quote, a colon, another verb, another matter, or what is said. */
function clauseAfter(setting: CueSetting): readonly Item[] {
  const { items, frame } = setting;
  const sourceFollows = frame.link === 'inverted' || frame.link === 'according';
  const from = Math.max(frame.cueLimit, sourceFollows ? frame.source.limit : 0);
  const rest = items.slice(from, from + REACH);
  const end = rest.findIndex(
    (item, i) =>
      (endsClause(item) && !(i > 0 && PUBLISHING.has(item.lemma))) ||
      OTHER_MATTER.has(item.lower) ||
      (i === 0 && (item.lower === 'of' || opensClause(setting, item))),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** “She said the vote on Friday would be close”: what is said follows the cue at once. */
function opensClause({ frame, dates }: CueSetting, item: Item): boolean {
  if (frame.link === 'inverted' || !BARE_CLAUSE.has(frame.lemma)) return false;
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(item.tag)) return false;
  return !dates.some(({ start, end }) => start <= item.start && item.end <= end);
}

/** “On Monday, she told”, “Price on Tuesday said”: the words from the last quote or clause to the cue. */
function clauseBefore({ items, frame }: CueSetting): readonly Item[] {
  const before = items.slice(Math.max(0, frame.cueFirst - REACH), frame.cueFirst);
  // “On Sunday she said”: the pronoun is the cue's own source, and opens no clause.
  const start = before.findLastIndex((item) => endsClause(item) && !isSource(frame, item));
  const verb = before[start]?.tag === 'VERB' ? before[start] : undefined;
  // The date after another verb is that verb's: “the report, released Friday, says”.
  if (verb && frame.link !== 'participle' && !SPEAKING.has(verb.lower)) return [];
  const clause = before.slice(start + 1);
  const matter = clause.findIndex((item) => OTHER_MATTER.has(item.lower));
  return matter < 0 ? clause : clause.slice(0, matter);
}

/** “Asked on Monday whether he would resign, the mayor said”: what opens the sentence, up to what is asked. */
function opening({ items, frame }: CueSetting): readonly Item[] {
  if (!SPEAKING.has(items[0]?.lower ?? '')) return [];
  const before = items.slice(1, frame.cueFirst);
  const end = before.findIndex((item) => endsClause(item) || OTHER_MATTER.has(item.lower));
  return end < 0 ? [] : before.slice(0, end);
}

const isSource = ({ source }: SourceFrame, { start, end }: Item): boolean =>
  source.start <= start && end <= source.end;

function endsClause(item: Item): boolean {
  if (item.tag === 'QUOTE' || item.tag === 'VERB' || item.tag === 'SCONJ') return true;
  return CLAUSE_WORDS.has(item.lower);
}

function dateIn(setting: CueSetting, clause: readonly Item[]): DateExpression | null {
  const [from, to] = [clause[0], clause.at(-1)];
  if (!from || !to) return null;
  const inClause = setting.dates.filter(({ start, end }) => start >= from.start && end <= to.end);
  return inClause.find((date) => !isOthers(setting, date)) ?? null;
}

/** “Tuesday’s vote”, “the Jan. 10 meeting”: the date of something else; “at Monday's briefing” is where one speaks. */
function isOthers({ items }: CueSetting, date: DateExpression): boolean {
  const after = items.findIndex(({ start }) => start >= date.end);
  const next = items[after];
  if (!next || next.start - date.end > 1 || !/^(?:NOUN|PROPN|ADJ|PART)$/.test(next.tag)) return false;
  const before = items.findLast(({ end, tag }) => end <= date.start && tag !== 'DET');
  const isOccasion = items.slice(after, after + 4).some(({ lemma }) => OCCASION.has(lemma));
  return !isOccasion || !PLACING.has(before?.lower ?? '');
}
