import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Writes nodes as HTML, for `set:html`. */
export function html(nodes: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...nodes] });
}

export function hasClass(node: ElementContent, name: string): node is Element {
  if (node.type !== 'element') return false;
  const { className } = node.properties;
  return Array.isArray(className) ? className.includes(name) : className === name;
}

/** The same element with more classes. */
export function withClasses(element: Element, ...names: readonly string[]): Element {
  const { className } = element.properties;
  const own = Array.isArray(className) ? className : typeof className === 'string' ? [className] : [];
  return { ...element, properties: { ...element.properties, className: [...own, ...names] } };
}

export function span(className: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: [className] }, children };
}

/** A property's value as text; null where it is not given. */
export function property(element: Element, name: string): string | null {
  const value = element.properties[name];
  return typeof value === 'string' ? value : null;
}

/** All the text inside some nodes. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

/** Rebuilds a tree from its leaves up: every element, with its children already done, is replaced by what `change` gives. */
export function mapElements(
  nodes: readonly ElementContent[],
  change: (element: Element) => readonly ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element' ? change({ ...node, children: mapElements(node.children, change) }) : [node],
  );
}
