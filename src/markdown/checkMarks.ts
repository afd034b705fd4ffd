import type { Node, Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { checkAttributes } from './checkAttributes.ts';
import { MARKS, type Mark, type MarkRule } from './marks.ts';
import { type Problem, report } from './problems.ts';
import { openBracket } from './unclosedMarks.ts';

/**
 * Checks that an article is paragraphs of text and marks, with notes between them; that each mark has the attributes it
 * needs and no others; that ids and dates are well formed; and that no mark overlaps another of its kind.
 *
 * Runs after {@link remarkRestoreText}: each directive left is one of ours.
 */
export function remarkCheckMarks() {
  return (tree: Root, file: VFile): void => {
    for (const block of tree.children) {
      if (block.type === 'yaml') continue;
      if (block.type === 'paragraph') checkInline(block.children, [], file);
      else if (block.type === 'containerDirective') checkNote(block as Mark, file);
      else reportStructure(block, 'a paragraph or a note', file);
    }
  };
}

function checkInline(nodes: readonly Nodes[], inside: readonly Mark[], file: VFile): void {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if (node.type !== 'textDirective') {
      reportStructure(node, 'text and marks', file);
      continue;
    }
    const mark = node as Mark;
    // What an open bracket was to hold is not missing.
    if (openBracket(mark as TextDirective, file) === null) {
      checkWords(mark, file);
      checkAttributes(mark, file);
    }
    checkNesting(mark, inside, file);
    checkInline(mark.children, [...inside, mark], file);
  }
}

/** A note says something; dots stand where that is still to be written. */
function checkNote(note: Mark, file: VFile): void {
  checkAttributes(note, file);
  if (/[^\s.…]/.test(toText(note.children))) return;
  report(
    file,
    {
      reason: 'Unexpected note without words',
      rule: 'empty-mark',
      mend: 'Write what a reader should know above its line `:::`, or take the note out.',
    },
    note,
  );
}

/** A mark says something of words of the text. */
function checkWords(mark: Mark, file: VFile): void {
  if (toText(mark.children).trim() !== '') return;
  report(
    file,
    {
      reason: `Unexpected \`${mark.name}\` without words`,
      rule: 'empty-mark',
      mend: 'Put the words that it marks between the square brackets, or take it off.',
    },
    mark,
  );
}

function toText(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? toText(node.children) : ''))
    .join('');
}

function reportStructure(node: Node, expected: string, file: VFile): void {
  const mend =
    'An article holds its source text and marks, nothing else: escape the characters that Markdown reads as markup with `\\`.';
  report(
    file,
    {
      reason: `Unexpected ${node.type}, expected ${expected}`,
      rule: 'article-structure',
      ...(node.type === 'break' ? lineBreak(node) : { mend }),
    },
    node,
  );
}

/** Markdown breaks a line behind two spaces or a backslash; in an article each line is one anyway. */
function lineBreak({ position }: Node): Pick<Problem, 'mend' | 'fix'> {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return {
    mend: 'Take the spaces, or the backslash, off the end of the line.',
    fix: [{ start, end, text: '\n' }],
  };
}

function checkNesting(mark: Mark, inside: readonly Mark[], file: VFile): void {
  const around = inside.find((outer) => !(MARKS[outer.name] as MarkRule).holds.includes(mark.name));
  if (!around) return;
  report(
    file,
    {
      reason: `Unexpected \`${mark.name}\` that overlaps a \`${around.name}\` (line ${around.position?.start.line})`,
      rule: 'mark-overlap',
      mend: `End the \`${around.name}\` before it, or take one of the two marks off.`,
    },
    mark,
  );
}
