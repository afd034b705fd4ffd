import type { Element, ElementContent, Root } from 'hast';

/**
 * Turns a paragraph that is nothing but one person's words into a block quotation.
 *
 * ```html
 * <p><q cite="https://…">“We agree.”</q></p>
 * ```
 * ```html
 * <blockquote cite="https://…"><p><q cite="https://…">“We agree.”</q></p></blockquote>
 * ```
 *
 * The `q` stays: it is what the statement's address leads to.
 */
export function rehypeBlockquotes() {
  return (tree: Root): void => {
    tree.children = tree.children.map((node) => (isWholeQuote(node) ? blockquote(node) : node));
  };
}

function isWholeQuote(node: Root['children'][number]): node is Element {
  if (node.type !== 'element' || node.tagName !== 'p') return false;
  const [only, ...more] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return isQuote(only) && more.length === 0;
}

function isQuote(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'q';
}

function blockquote(paragraph: Element): Element {
  const cite = paragraph.children.find(isQuote)?.properties.cite;
  return {
    type: 'element',
    tagName: 'blockquote',
    properties: cite === undefined ? {} : { cite },
    children: [paragraph],
    ...(paragraph.position && { position: paragraph.position }),
  };
}
