import type { Root, RootContent } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isMarkName } from './marks.ts';
import { placeBetween } from './placeBetween.ts';
import { report } from './problems.ts';

/**
 * Reports notes that do not end, lines that begin none, and marks whose brackets are open, each where it opens. Of what
 * stands in such a note, and of what such a mark seems to lack, nothing is said: it all follows from that.
 *
 * ```md
 * :::note{on=two-tracks}
 * An editor's note, and no line `:::` below it: the rest of the article would be part of it.
 * ```
 */
export function remarkUnclosedMarks() {
  return (tree: Root, file: VFile): void => {
    const unclosed = tree.children.filter(isNote).filter((note) => !isClosed(note, file));
    for (const note of unclosed) reportUnclosedNote(note, file);
    tree.children = tree.children.filter((block) => !unclosed.some((note) => note === block));
    for (const block of tree.children) if (block.type === 'paragraph') reportUnreadNotes(block, file);
    visit(tree, 'textDirective', (mark) => {
      if (isMarkName(mark.name)) reportOpenBracket(mark, file);
    });
  };
}

function isNote(block: RootContent): block is ContainerDirective {
  return block.type === 'containerDirective' && block.name === 'note';
}

/** A note that holds another, open one has that one’s end. */
function isClosed(note: ContainerDirective, file: VFile): boolean {
  const last = linesOf(note, file).at(-1) ?? '';
  return /^\s*:{3,}\s*$/.test(last) && note.children.filter(isNote).every((inner) => isClosed(inner, file));
}

function linesOf({ position }: ContainerDirective, file: VFile): string[] {
  return String(file).slice(position?.start.offset, position?.end.offset).trimEnd().split('\n');
}

function reportUnclosedNote(note: ContainerDirective, file: VFile): void {
  const start = note.position?.start.offset ?? 0;
  report(
    file,
    {
      reason: 'Unexpected note without an end, expected a line `:::` below its last line',
      rule: 'unclosed-mark',
      mend: 'End it with a line `:::`: until then all that follows is read as part of the note.',
    },
    placeBetween(file, start, start + (linesOf(note, file)[0] ?? '').trimEnd().length),
  );
}

/** Lines that are meant to begin a note, and are read as text of the source. */
function reportUnreadNotes({ position }: RootContent, file: VFile): void {
  const from = position?.start.offset ?? 0;
  const written = String(file).slice(from, position?.end.offset);
  for (const { 0: line, index } of written.matchAll(/^:{3,}[^\S\n]*note\b.*$/gm)) {
    const given = line.trim();
    report(
      file,
      {
        reason: `Unexpected line \`${given}\`, expected the beginning of a note, \`:::note{on=…}\``,
        rule: 'unclosed-mark',
        mend: given.endsWith('}')
          ? 'Write it without a space, and nothing else in its line.'
          : 'Close its `{` with `}` at the end of the line.',
        actual: given,
      },
      placeBetween(file, from + index, from + index + given.length),
    );
  }
}

/** Which bracket right behind a mark is open: its label’s, or that of its attributes. Null where none is. */
export function openBracket({ name, position }: TextDirective, file: VFile): '[' | '{' | null {
  const end = position?.end.offset ?? 0;
  const written = String(file).slice(position?.start.offset, end);
  const next = String(file)[end];
  const isBare = written === `:${name}`;
  if (next === '[') return isBare ? '[' : null;
  return next === '{' && (isBare || written.endsWith(']')) ? '{' : null;
}

function reportOpenBracket(mark: TextDirective, file: VFile): void {
  const bracket = openBracket(mark, file);
  if (bracket === null) return;
  const end = mark.position?.end.offset ?? 0;
  const [closing, what] = bracket === '[' ? [']', 'the words that it marks'] : ['}', 'its attributes'];
  report(
    file,
    {
      reason: `Unexpected \`${bracket}\` of a \`${mark.name}\` that is not closed, expected \`${closing}\` behind ${what}`,
      rule: 'unclosed-mark',
      mend:
        bracket === '['
          ? 'Write `]` behind the last of the words that it marks, before the `{`.'
          : 'Write `}` behind the last attribute; a value that holds a space stands between quotation marks, `of="a b"`.',
    },
    placeBetween(file, end, end + 1),
  );
}
