import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { attribute, type LinkAttribute, linkAttributes } from './linkAttributes.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What the link pass needs to know of a built page. */
export interface PageLinks {
  readonly attributes: readonly LinkAttribute[];
  readonly stylesheets: readonly StylesheetLink[];
  /** What a fragment may lead to. */
  readonly ids: ReadonlySet<string>;
}

/** A `<link rel="stylesheet">`; offsets of the page. */
export interface StylesheetLink {
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a page as a browser without script does, so that links in `noscript` count too. */
export function readPage(html: string): PageLinks {
  const attributes: LinkAttribute[] = [];
  const stylesheets: StylesheetLink[] = [];
  const ids = new Set<string>();
  for (const element of elements(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
    attributes.push(...linkAttributes(element));
    const sheet = stylesheet(element);
    if (sheet) stylesheets.push(sheet);
    const id = attribute(element, 'id');
    if (id) ids.add(id);
  }
  return { attributes, stylesheets, ids };
}

/** Every element below a node, in the order of the page, those in templates too. */
function* elements(root: Node): Generator<Element> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
}

function stylesheet(element: Element): StylesheetLink | undefined {
  const href = attribute(element, 'href');
  const place = element.sourceCodeLocation;
  if (element.tagName !== 'link' || attribute(element, 'rel') !== 'stylesheet' || !href || !place) return;
  return { href, start: place.startOffset, end: place.endOffset };
}
