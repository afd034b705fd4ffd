import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Reads a page; elements know where in its text they stand. */
export function readPage(html: string): PageNode {
  return parse(html, { sourceCodeLocationInfo: true });
}

/** Every element below a node, in the order of the page; what templates hold is none. */
export function* elementsIn(root: PageNode): Generator<PageElement> {
  if ('tagName' in root) yield root;
  if ('childNodes' in root) for (const child of root.childNodes) yield* elementsIn(child);
}

export function attributeOf({ attrs }: PageElement, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function isOfClass(element: PageElement, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

export function firstElement(
  root: PageNode | undefined,
  isIt: (element: PageElement) => boolean,
): PageElement | undefined {
  if (root === undefined) return undefined;
  for (const element of elementsIn(root)) if (isIt(element)) return element;
  return undefined;
}
