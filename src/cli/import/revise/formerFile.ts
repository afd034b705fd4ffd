import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { ArticleDocument } from '#markdown/readArticle.ts';

/** A paragraph or a note as it stands in the former file: its first and last line, counted from 1. */
export interface FormerBlock {
  readonly first: number;
  readonly last: number;
  /** Whose note it is; of a paragraph null. */
  readonly on: string | null;
}

/** The former article's file by its lines, so that what stays can be written as it was, to the byte. */
export interface FormerFile {
  /** Without their line breaks. */
  readonly rows: readonly string[];
  readonly lineBreak: string;
  /** In the order of the file. */
  readonly blocks: readonly FormerBlock[];
  /** The row of each line of the article's text, counted from 1. */
  readonly rowOf: readonly number[];
}

/** Reads where the parts of an article stand in its file. */
export function formerFile(file: VFile, { unmarked, notes }: ArticleDocument): FormerFile {
  const markdown = String(file);
  const places = location(file);
  const rowAt = (at: number): number => places.toPoint(unmarked.origins[at] ?? 0)?.line ?? 1;
  const paragraphs = unmarked.paragraphs.map(
    ({ start, end }): FormerBlock => ({ first: rowAt(start), last: rowAt(end - 1), on: null }),
  );
  const noteBlocks = notes.map(
    ({ on, position }): FormerBlock => ({
      first: position?.start.line ?? 1,
      last: position?.end.line ?? 1,
      on,
    }),
  );
  return {
    rows: markdown.split(/\r?\n/),
    lineBreak: /\r\n/.test(markdown) ? '\r\n' : '\n',
    blocks: [...paragraphs, ...noteBlocks].sort((a, b) => a.first - b.first),
    rowOf: unmarked.sentences.map(({ start }) => rowAt(start)),
  };
}
