import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { placeBetween } from '#markdown/placeBetween.ts';
import { type Problem, report } from '#markdown/problems.ts';
import type { UnmarkedArticle } from '#markdown/readMarks.ts';
import type { Span } from '#model/span.ts';
import { lookAlikes } from './lookAlikes.ts';
import type { ArticleRule } from './rule.ts';
import { type Difference, textDifferences } from './textDifferences.ts';

/** How many differences of one article are told. */
const MOST = 5;
/** How many characters of either text stand before and behind a difference where the two are set side by side. */
const AROUND = 30;

const MEND =
  'Restore the words of the source; only marks may be added. What an editor has to say goes into a `:::note`.';

/** An article with its marks off is its source text to the character, runs of white space folded. */
export const sourceWords: ArticleRule = ({ file, document: { unmarked }, source }) => {
  if (source === null || unmarked.text === source.folded.text) return;
  const differences = textDifferences(unmarked.text, source.folded.text);
  if (differences === null) {
    report(file, {
      reason: 'Unexpected text: it has little in common with its source',
      rule: 'source-words',
      mend: 'See whether `source.text` names the right file, or import the article again.',
    });
    return;
  }
  const texts = { unmarked, source: source.folded.text };
  const [alike, others] = partition(differences, (one) => likenessOf(one, texts) !== null);
  if (alike[0])
    report(
      file,
      { ...sayAlike(alike[0], alike.length, texts), fix: fixOf(alike, texts) },
      placeIn(file, texts, alike[0]),
    );
  const missed = missedOf(others, texts);
  const told = others.filter((one) => !missed.has(one));
  for (const [i, one] of told.slice(0, MOST).entries()) {
    const more =
      i === MOST - 1 && told.length > MOST ? `; and differences in ${told.length - MOST} more places` : '';
    const reason = `${reasonOf(one, texts, missed.size > 0)}${more}`;
    report(
      file,
      { reason, rule: 'source-words', mend: MEND, ...sides(one, texts) },
      placeIn(file, texts, one),
    );
  }
};

/** The article with its marks off, and the source that it should be. */
interface Texts {
  readonly unmarked: UnmarkedArticle;
  readonly source: string;
}

/** The first signs that look alike, where nothing but such signs is different. */
function likenessOf(difference: Difference, texts: Texts): ReturnType<typeof lookAlikes> {
  return lookAlikes(...wordsOf(difference, texts));
}

function sayAlike(first: Difference, count: number, texts: Texts): Problem {
  const [found, wanted] = likenessOf(first, texts) ?? [];
  const more = count > 1 ? `, and ${count - 1} more like it` : '';
  return {
    reason: `Unexpected ${found}, expected ${wanted} as in the source${more}`,
    rule: 'source-words',
    mend: 'They look alike, but a search for the one does not find the other: restore those of the source.',
    ...sides(first, texts),
  };
}

/** The edits that put the source's signs in the place of those that look like them; none where they could be taken for Markdown. */
function fixOf(alike: readonly Difference[], { unmarked, source }: Texts): Problem['fix'] {
  const edits = alike.flatMap(({ actual, expected }) =>
    Array.from(source.slice(expected.start, expected.end), (text, i) => ({
      start: unmarked.origins[actual.start + i] ?? 0,
      end: (unmarked.origins[actual.start + i] ?? 0) + 1,
      text,
      isSame: unmarked.text[actual.start + i] === text,
    })),
  );
  const changed = edits.filter(({ isSame }) => !isSame).map(({ start, end, text }) => ({ start, end, text }));
  return changed.every(({ text }) => /^["'“”„‘’–—]$/.test(text)) ? changed : undefined;
}

/** Gaps at which words of the source are missed that were put in elsewhere: both are one move. */
function missedOf(differences: readonly Difference[], texts: Texts): ReadonlySet<Difference> {
  const putIn = new Set(
    differences.filter(({ expected }) => isEmpty(expected)).map((one) => wordsOf(one, texts)[0]),
  );
  return new Set(differences.filter((one) => isEmpty(one.actual) && putIn.has(wordsOf(one, texts)[1])));
}

function reasonOf(one: Difference, texts: Texts, hasMoves: boolean): string {
  const [found, wanted] = wordsOf(one, texts);
  if (isEmpty(one.expected))
    return hasMoves && texts.source.includes(found)
      ? `Unexpected place of ${said(found)}, expected the order of the source`
      : `Unexpected ${counted(found)} ${said(found)}, which the source does not have`;
  if (!isEmpty(one.actual))
    return `Unexpected ${counted(found)} ${said(found)}, expected ${said(wanted)} of the source`;
  const what = isSentence(texts.source, one.expected) ? 'the sentence ' : '';
  return `Unexpected gap, expected ${what}${said(wanted)} of the source`;
}

function wordsOf(
  { actual, expected }: Difference,
  { unmarked, source }: Texts,
): [found: string, wanted: string] {
  return [unmarked.text.slice(actual.start, actual.end), source.slice(expected.start, expected.end)];
}

/** Both texts with what stands around the difference. */
function sides(
  { actual, expected }: Difference,
  { unmarked, source }: Texts,
): Pick<Problem, 'actual' | 'expected'> {
  return { actual: around(unmarked.text, actual), expected: [around(source, expected)] };
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

/** Whether words are one or more whole sentences of a text. */
function isSentence(text: string, { start, end }: Span): boolean {
  const ends = (before: string): boolean => /(?:^|[.!?…][”’"')\]]*)\s*$/.test(before);
  return ends(text.slice(0, start)) && ends(text.slice(start, end));
}

/** A sign, too, is told as a word: “:”. */
function counted(words: string): string {
  return words.includes(' ') ? 'words' : 'word';
}

/** “The first words … the last” of a long passage. */
function said(words: string): string {
  const all = words.split(' ');
  return all.length > 14 ? `“${all.slice(0, 8).join(' ')} … ${all.slice(-4).join(' ')}”` : `“${words}”`;
}

function around(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - AROUND)) + 1;
  const last = text.indexOf(' ', Math.min(text.length, end + AROUND));
  return text.slice(from, last < 0 ? text.length : last);
}

function placeIn(
  file: VFile,
  { unmarked: { origins } }: Texts,
  { actual }: Difference,
): Position | undefined {
  const atEnd = String(file).trimEnd().length;
  const from = origins[actual.start] ?? atEnd;
  return placeBetween(file, from, isEmpty(actual) ? from : (origins[actual.end - 1] ?? atEnd) + 1);
}

function partition<T>(all: readonly T[], fits: (one: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((one) => !fits(one))];
}
