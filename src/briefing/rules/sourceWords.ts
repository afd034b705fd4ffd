import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '#markdown/problems.ts';
import type { ArticleRule } from './rule.ts';

/** How many characters of either text an error shows. */
const SHOWN = 40;

/** An article with its marks off is its source text to the character, runs of white space folded. */
export const sourceWords: ArticleRule = ({ file, document: { unmarked }, source }) => {
  if (source === null || unmarked.text === source.folded.text) return;
  const { text } = source.folded;
  let at = 0;
  while (unmarked.text[at] === text[at]) at += 1;
  // From the start of a word, so that the two can be read side by side.
  const from = text.lastIndexOf(' ', Math.max(0, at - 20)) + 1;
  const actual = unmarked.text.slice(from, at + SHOWN);
  const expected = text.slice(from, at + SHOWN);
  report(
    file,
    {
      reason: 'Unexpected words, expected those of the source text',
      rule: 'source-words',
      mend: 'Restore the words of the source; only marks may be added. What an editor has to say goes into a `:::note`.',
      actual,
      expected: [expected],
    },
    pointAt(file, unmarked.origins, at),
  );
};

function pointAt(file: VFile, origins: readonly number[], at: number): Point {
  const offset = origins[at] ?? String(file).trimEnd().length;
  return location(file).toPoint(offset) ?? { line: 1, column: 1 };
}
