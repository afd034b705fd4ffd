import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readMarkdown } from '#markdown/plugins.ts';
import type { Article } from '#model/briefing.ts';

/** What a line of an article's file becomes on the article's page. */
export type PlaceOnPage =
  /** Counted from 0. */
  | { readonly kind: 'paragraph'; readonly index: number }
  | { readonly kind: 'note'; readonly letter: string }
  /** A field before the text, by its outermost name. */
  | { readonly kind: 'field'; readonly name: string };

/** Tells where on its page a line of an article's file stands; null where it is nothing of its own. */
export function placesInArticle(file: VFile, article: Article): (line: number) => PlaceOnPage | null {
  const blocks = readMarkdown.parse(file).children;
  const places = blocksOnPage(blocks, article);
  const lines = String(file).split('\n');
  return (line) => {
    const block = blocks.find(({ position }) => position && isWithin(line, position));
    if (!block) return null;
    return block.type === 'yaml' ? fieldAt(lines, line) : (places.get(block) ?? null);
  };
}

/** Tells whether a point of the file lies in a mark of a statement: its words, or the cue that reports it. */
export function marksOfStatement(file: VFile, id: string): (line: number, column: number) => boolean {
  const marks: Position[] = [];
  visit(readMarkdown.parse(file), 'textDirective', ({ attributes, position }) => {
    const own = attributes?.id === id || (attributes?.of ?? '').split(' ').includes(id);
    if (own && position) marks.push(position);
  });
  return (line, column) =>
    marks.some(
      ({ start, end }) =>
        (line > start.line || (line === start.line && column >= start.column)) &&
        (line < end.line || (line === end.line && column <= end.column)),
    );
}

function blocksOnPage(
  blocks: readonly RootContent[],
  { notes }: Article,
): ReadonlyMap<RootContent, PlaceOnPage> {
  const places = new Map<RootContent, PlaceOnPage>();
  const lettersOn = Map.groupBy(notes, ({ on }) => on);
  let paragraphs = 0;
  for (const block of blocks) {
    if (block.type === 'paragraph') places.set(block, { kind: 'paragraph', index: paragraphs++ });
    if (block.type !== 'containerDirective') continue;
    const note = lettersOn.get(block.attributes?.on ?? '')?.shift();
    if (note) places.set(block, { kind: 'note', letter: note.letter });
  }
  return places;
}

function isWithin(line: number, { start, end }: Position): boolean {
  return line >= start.line && line <= end.line;
}

/** The field whose value a line is part of: the last before it that begins at the margin. */
function fieldAt(lines: readonly string[], line: number): PlaceOnPage | null {
  const name = lines
    .slice(1, line)
    .map((text) => /^(\w+):/.exec(text)?.[1])
    .findLast((found) => found !== undefined);
  return name === undefined ? null : { kind: 'field', name };
}
