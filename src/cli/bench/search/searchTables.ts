import { median } from '../speed/rates.ts';
import { table } from '../table.ts';
import type { Weight } from './benchSite.ts';
import type { Cold, Entered } from './measure.ts';
import { countWords, distinctWords } from './words.ts';

/** What the copy may weigh beside the plain index, and how many milliseconds the first results from a disk may take. */
const TARGETS = { ratio: 1.4, milliseconds: 500 };

/** What is searched: “1000 articles of 446 words, 19078 of them different: 10452 records”. */
export function contentLine(texts: readonly string[], records: number): string {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return `search over ${texts.length} articles of ${rounded(words / texts.length)} words each, ${distinctWords(texts)} different words: ${records} records\n`;
}

/** The index and its copy for the disk. */
export function sizeTable(plain: Weight, offline: Weight): string {
  const ratio = offline.bytes / plain.bytes;
  const within = `${ratio.toFixed(2)} ${ratio <= TARGETS.ratio ? '≤' : '>'} ${TARGETS.ratio}`;
  return table(
    ['index', 'KB', 'files', 'ratio'],
    [
      ['for http', kilobytes(plain), String(plain.files), ''],
      ['copy for the disk', kilobytes(offline), String(offline.files), within],
    ],
  );
}

/**
 * Each query on a line, http beside disk: median and worst milliseconds from the start of the navigation, each in a new
 * browser with an empty profile, and what is read of the index. The system may hold the files in its cache.
 */
export function coldTable(cold: readonly Cold[]): string {
  const byQuery = Map.groupBy(cold, ({ query }) => query.name);
  return table(
    ['first results, cold', 'http ms', 'worst', 'KB', 'files', 'disk ms', 'worst', 'KB', 'files'],
    Array.from(byQuery, ([name, entries]) => [
      name,
      ...entries.flatMap(({ place, times, read }) => [
        place === 'http' ? rounded(median(times)) : withTarget(median(times)),
        rounded(Math.max(...times)),
        kilobytes(read),
        String(read.files),
      ]),
    ]),
  );
}

/** From the Enter key on an open page, http beside disk. */
export function enteredTable(entered: readonly Entered[]): string {
  const byName = Map.groupBy(entered, ({ name }) => name);
  return table(
    ['from the Enter key to results', 'http ms', 'worst', 'disk ms', 'worst'],
    Array.from(byName, ([name, entries]) => [
      name,
      ...entries.flatMap(({ times }) => [rounded(median(times)), rounded(Math.max(...times))]),
    ]),
  );
}

/** How many searches show the same over http and from the disk, and which do not. */
export function sameLine(compared: number, differing: readonly string[]): string {
  const same = `${compared - differing.length} of ${compared} searches show the same over http and from the disk`;
  return [same, ...differing.map((name) => `  not: ${name}`), ''].join('\n');
}

function withTarget(milliseconds: number): string {
  const { milliseconds: target } = TARGETS;
  return `${rounded(milliseconds)} ${milliseconds <= target ? '≤' : '>'} ${target}`;
}

function rounded(figure: number): string {
  return figure.toFixed(0);
}

function kilobytes({ bytes }: Weight): string {
  return (bytes / 1024).toFixed(0);
}
