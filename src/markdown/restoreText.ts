import type { Root, RootContent, Text } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { Point, Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isMarkName, MARKS } from './marks.ts';
import { didYouMean } from './nearest.ts';
import { report } from './problems.ts';

export interface RestoreTextOptions {
  /** Whether the text may hold our marks: the source text may, an editor's own words may not. */
  readonly marks: boolean;
}

/**
 * Turns directives that are none of ours back into the text they were written as.
 *
 * ```md
 * The vote at 10:30, AP:Reuters reported.
 * ```
 * ```html
 * <p>The vote at 10:30, AP:Reuters reported.</p>
 * ```
 *
 * A name that is written with both a label and attributes is meant as a mark, so an unknown one is an error.
 */
export function remarkRestoreText({ marks }: Readonly<RestoreTextOptions> = { marks: true }) {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || (marks && isOurs(node)) || !parent || index === undefined) return;
      if (isMeantAsMark(node)) (marks ? reportUnknown : reportMisplaced)(node, file);
      parent.children[index] = asText(node, file);
      return [SKIP, index + 1];
    });
  };
}

function isDirective(node: Root | RootContent): node is Directives {
  return /Directive$/.test(node.type);
}

/** A note is a container, everything else stands in the text. */
function isOurs(node: Directives): boolean {
  return (
    isMarkName(node.name) && node.type === (node.name === 'note' ? 'containerDirective' : 'textDirective')
  );
}

function isMeantAsMark(node: Directives): boolean {
  const named = Object.keys(node.attributes ?? {}).length > 0;
  return named && (node.type === 'containerDirective' || node.children.length > 0);
}

function reportUnknown(node: Directives, file: VFile): void {
  const known = Object.keys(MARKS);
  report(
    file,
    {
      reason: `Unexpected mark \`${node.name}\`, expected ${known.map((name) => `\`${name}\``).join(', ')}`,
      rule: 'unknown-mark',
      mend: didYouMean(node.name, known) ?? 'Take the mark off, or escape its colon: `\\:`.',
      actual: node.name,
      expected: known,
    },
    namePlace(node),
  );
}

function reportMisplaced(node: Directives, file: VFile): void {
  report(
    file,
    {
      reason: `Unexpected mark \`${node.name}\` in an editor's words`,
      rule: 'misplaced-mark',
      mend: 'Marks stand in the source text alone. Take it off, or escape its colon: `\\:`.',
      actual: node.name,
    },
    namePlace(node),
  );
}

/** Where the name of a directive stands, behind its colons. */
function namePlace({ type, name, position }: Directives): Position | undefined {
  if (!position) return undefined;
  const colons = type === 'containerDirective' ? 3 : type === 'leafDirective' ? 2 : 1;
  const moved = (by: number): Point => ({
    line: position.start.line,
    column: position.start.column + by,
    offset: (position.start.offset ?? 0) + by,
  });
  return { start: moved(colons), end: moved(colons + name.length) };
}

function asText(node: Directives, file: VFile): RootContent {
  const value = String(file).slice(node.position?.start.offset, node.position?.end.offset);
  const text: Text = { type: 'text', value, ...(node.position && { position: node.position }) };
  return node.type === 'textDirective' ? text : { type: 'paragraph', children: [text] };
}
