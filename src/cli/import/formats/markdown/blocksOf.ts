import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Stands for a line break that is one of the text, while those of the file are folded. */
const BREAK = '\u2028';

/** The paragraphs of Markdown in words alone: also those of headings, lists, quotations and tables, a row each. */
export async function blocksOf(nodes: readonly RootContent[]): Promise<string[]> {
  const blocks: string[] = [];
  for (const node of nodes) {
    if (node.type === 'html') blocks.push(...(await htmlBlocks(node.value)));
    else if (node.type === 'code') blocks.push(node.value);
    else if (node.type === 'table')
      blocks.push(...node.children.map((row) => row.children.map(wordsOf).join(' ')));
    else if (isContainer(node)) blocks.push(...(await blocksOf(node.children)));
    else blocks.push(wordsOf(node));
  }
  return blocks.filter((block) => block.trim() !== '');
}

/** The words of a paragraph or heading; what line it stands on in the file is no part of them. */
export function wordsOf(node: Nodes): string {
  const copy = structuredClone(node);
  visit(copy, ['break', 'html'], (child, index, parent) => {
    const isBreak = child.type === 'break' || (child.type === 'html' && /^<br\b/i.test(child.value));
    if (isBreak && parent && 'children' in parent && index !== undefined)
      parent.children[index] = { type: 'text', value: BREAK };
  });
  const words = textOf(copy, { includeHtml: false, includeImageAlt: false });
  return words
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(new RegExp(` ?${BREAK} ?`, 'g'), '\n')
    .trim();
}

function isContainer(
  node: RootContent,
): node is Extract<RootContent, { type: 'blockquote' | 'list' | 'listItem' | 'footnoteDefinition' }> {
  return ['blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type);
}

async function htmlBlocks(value: string): Promise<string[]> {
  const [{ documentOf }, { paragraphsOf }] = await Promise.all([
    import('../html/documentOf.ts'),
    import('../html/paragraphsOf.ts'),
  ]);
  return paragraphsOf(documentOf(value).body).map(({ text }) => text);
}
