import { createHash } from 'node:crypto';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { type FoldedText, fold } from '#markdown/fold.ts';
import { report } from '#markdown/problems.ts';
import type { ArticleDocument } from '#markdown/readArticle.ts';

/** How many characters of either text an error shows. */
const SHOWN = 40;

/** A source text that an article has been compared with. */
export interface SourceText {
  readonly text: string;
  readonly folded: FoldedText;
}

/**
 * Checks an article against its source: the file is there, its digest is the recorded one, and the article with its marks
 * off is that text to the character, runs of white space folded. Gives null where it is not.
 */
export function matchSource(
  file: VFile,
  document: ArticleDocument,
  sources: ReadonlyMap<string, Buffer>,
): SourceText | null {
  const { text: name, sha256 } = document.front.source;
  const bytes = sources.get(name);
  if (!bytes) {
    report(file, {
      reason: `Unexpected source \`${name}\`: there is no such file under content/`,
      rule: 'source-missing',
      mend: 'Import the article again, or correct `source.text`.',
    });
    return null;
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== sha256) {
    report(file, {
      reason: `Unexpected digest of ${name}: it is ${digest}, expected ${sha256}`,
      rule: 'source-digest',
      mend: 'A source text is never altered: restore the file from version control.',
      actual: digest,
      expected: [sha256],
    });
    return null;
  }
  const text = bytes.toString('utf8');
  const folded = fold(text);
  checkTitle(file, document, folded);
  return reportDifference(file, document, folded) ? null : { text, folded };
}

/** Every page says that the headline is ours: a published article cannot keep the one the importer took from the text. */
function checkTitle(file: VFile, { front }: ArticleDocument, source: FoldedText): void {
  const title = front.title.replace(/ …$/, '');
  if (front.status !== 'published' || !source.text.startsWith(title)) return;
  report(file, {
    reason: `Unexpected title “${front.title}”, expected a headline of our own: these are the first words of the source`,
    rule: 'title-of-source',
    mend: 'Write a headline, and a standfirst, in our own words.',
    actual: front.title,
  });
}

function reportDifference(file: VFile, { unmarked }: ArticleDocument, source: FoldedText): boolean {
  if (unmarked.text === source.text) return false;
  let at = 0;
  while (unmarked.text[at] === source.text[at]) at += 1;
  // From the start of a word, so that the two can be read side by side.
  const from = source.text.lastIndexOf(' ', Math.max(0, at - 20)) + 1;
  const actual = unmarked.text.slice(from, at + SHOWN);
  const expected = source.text.slice(from, at + SHOWN);
  report(
    file,
    {
      reason: `Unexpected words “${actual}”, expected the source text “${expected}”`,
      rule: 'source-words',
      mend: 'Restore the words of the source; only marks may be added. What an editor has to say goes into a `:::note`.',
      actual,
      expected: [expected],
    },
    pointAt(file, unmarked.origins, at),
  );
  return true;
}

function pointAt(file: VFile, origins: readonly number[], at: number): Point {
  const offset = origins[at] ?? String(file).trimEnd().length;
  return location(file).toPoint(offset) ?? { line: 1, column: 1 };
}
