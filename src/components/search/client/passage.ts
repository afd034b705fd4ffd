import { readWords, type Word } from './passageWords.ts';

/** A piece of a passage as it is shown; `gap` stands for words left out. */
export interface PassageRun {
  readonly part: 'core' | 'beside' | 'gap';
  readonly text: string;
  readonly hit: boolean;
}

/** A passage no longer than this is shown whole. Counts are of words. */
const WHOLE = 60;
/** Around the first hit in a longer one. */
const AROUND_HIT = 12;
/** Of a longer one without a hit. */
const OPENING = 40;
/** Around a hit beside the core. */
const BESIDE = 6;
/** A core shorter than this, a quoted fragment, gets the words that lead into it. */
const FRAGMENT = 12;
const LEAD_IN = 8;
/** So few words are not worth leaving out. */
const SHORT_GAP = 8;

/**
 * The part of a record's content to show: its core as far as that is not long, hits and what is around them.
 * @param locations indices of the words found, in the content cut at white space, as Pagefind gives them.
 */
export function passage(content: string, locations: readonly number[]): PassageRun[] {
  const words = readWords(content, new Set(locations));
  return toRuns(words, wordsToShow(words));
}

/** The same in two, each with its own signs of what is left out: up to the end of the core, and what stands behind it. */
export function passageInTwo(content: string, locations: readonly number[]): [PassageRun[], PassageRun[]] {
  const words = readWords(content, new Set(locations));
  const shown = wordsToShow(words);
  const end = words.findLastIndex(({ core }) => core) + 1;
  return [
    toRuns(
      words,
      shown.filter((i) => i < end),
    ),
    toRuns(
      words,
      shown.filter((i) => i >= end),
    ),
  ];
}

/** Indices of the words to show, ascending. */
function wordsToShow(words: readonly Word[]): number[] {
  const all = words.map((_, i) => i);
  const core = all.filter((i) => words[i]?.core);
  const main = core.length > 0 ? core : all;
  const hits = all.filter((i) => words[i]?.hit);
  const shown = new Set(main.length <= WHOLE ? main : excerpt(main, hits));
  if (core.length > 0) {
    for (const hit of hits.filter((i) => !words[i]?.core).slice(0, 2)) addAround(shown, hit, BESIDE);
    if (core.length < FRAGMENT) addRange(shown, (core[0] ?? 0) - LEAD_IN, core[0] ?? 0);
  }
  return closeGaps(all.filter((i) => shown.has(i)));
}

/** Leaves no gap where the words between are few. */
function closeGaps(shown: readonly number[]): number[] {
  return shown.flatMap((i, at) => {
    const last = shown[at - 1] ?? i - 1;
    const between = i - last - 1;
    return between > SHORT_GAP ? [i] : Array.from({ length: between + 1 }, (_, step) => last + 1 + step);
  });
}

/** Of a long passage the surroundings of its first hit, or its opening. */
function excerpt(main: readonly number[], hits: readonly number[]): readonly number[] {
  const inMain = new Set(main);
  const hit = hits.find((i) => inMain.has(i));
  if (hit === undefined) return main.slice(0, OPENING);
  return main.filter((i) => Math.abs(i - hit) <= AROUND_HIT);
}

function addAround(shown: Set<number>, hit: number, distance: number): void {
  addRange(shown, hit - distance, hit + distance + 1);
}

function addRange(shown: Set<number>, start: number, end: number): void {
  for (let i = Math.max(0, start); i < end; i++) shown.add(i);
}

function toRuns(words: readonly Word[], shown: readonly number[]): PassageRun[] {
  const runs: PassageRun[] = [];
  let last = -1;
  for (const i of shown) {
    const word = words[i];
    if (!word?.text) continue;
    if (i > last + 1 && (last >= 0 || isCut(words, i, i - 1)))
      runs.push({ part: 'gap', text: '…', hit: false });
    runs.push({ part: word.core ? 'core' : 'beside', text: word.text, hit: word.hit });
    last = i;
  }
  if (isCut(words, last, last + 1)) runs.push({ part: 'gap', text: '…', hit: false });
  return runs;
}

/** Whether the passage breaks off between two words: not where the core begins or ends, nor at the end of all. */
function isCut(words: readonly Word[], shown: number, hidden: number): boolean {
  const [inside, outside] = [words[shown], words[hidden]];
  return inside !== undefined && outside !== undefined && !(inside.core && !outside.core);
}
