import type { Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { isMarkName, MARKS, type MarkRule } from '../marks.ts';

/**
 * Puts an article's marks and text as the importer writes them: attributes in the order of {@link MARKS}, and one space
 * where there are several. Lines stay as they are, since a line is a sentence.
 */
export function orderMarks(tree: Root): void {
  visit(tree, (node) => {
    if ('attributes' in node && isMarkName(node.name))
      node.attributes = ordered(node.attributes, MARKS[node.name]);
  });
  for (const block of tree.children) if (block.type === 'paragraph') foldText(block);
}

function ordered(
  attributes: Readonly<Record<string, string | null | undefined>> | null | undefined,
  { required, optional }: MarkRule,
): Record<string, string | null | undefined> {
  const names = [...required, ...optional];
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.fromEntries(Object.entries(attributes ?? {}).sort(([a], [b]) => place(a) - place(b)));
}

function foldText(paragraph: Paragraph): void {
  visit(paragraph, 'text', (text: Text) => {
    text.value = foldRuns(text.value);
  });
}

/** Each run of white space as one space, or as the line break or the one special space (`U+00A0`) in it. */
function foldRuns(text: string): string {
  return text.replaceAll(/\s+/g, (run) => {
    if (run.includes('\n')) return '\n';
    return run.length === 1 && !/[\r\t\u2028\u2029]/.test(run) ? run : ' ';
  });
}

/** Joins texts that stand beside one another: what only looked like a directive, and the words around it. */
export function joinTexts(node: Nodes): void {
  if (!('children' in node)) return;
  const parent: Parents = node;
  const joined: Nodes[] = [];
  for (const child of parent.children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else joined.push(child);
    joinTexts(child);
  }
  parent.children = joined as typeof parent.children;
}
