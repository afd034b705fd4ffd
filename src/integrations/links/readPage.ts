import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { attribute, type LinkAttribute, linkAttributes } from './linkAttributes.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What the link pass needs to know of a built page. */
export interface PageLinks {
  readonly attributes: readonly LinkAttribute[];
  readonly assets: readonly Asset[];
  /** What a fragment may lead to. */
  readonly ids: ReadonlySet<string>;
  /** Ids that more than one element has, so that a fragment leads only to the first. */
  readonly repeatedIds: ReadonlySet<string>;
}

/** A link to a stylesheet, or a module script with a `src`; offsets of the page, from the first tag to the last. */
export interface Asset {
  readonly kind: 'style' | 'script';
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a page as a browser without script does, so that links in `noscript` count too. */
export function readPage(html: string): PageLinks {
  const attributes: LinkAttribute[] = [];
  const assets: Asset[] = [];
  const ids = new Set<string>();
  const repeatedIds = new Set<string>();
  for (const element of elements(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
    attributes.push(...linkAttributes(element));
    assets.push(...assetOf(element));
    const id = attribute(element, 'id');
    if (id) (ids.has(id) ? repeatedIds : ids).add(id);
  }
  return { attributes, assets, ids, repeatedIds };
}

/** Every element below a node, in the order of the page, those in templates too. */
export function* elements(root: Node): Generator<Element> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
}

function assetOf(element: Element): Asset[] {
  const kind = kindOf(element);
  const url = attribute(element, kind === 'style' ? 'href' : 'src');
  const place = element.sourceCodeLocation;
  return kind && url && place ? [{ kind, url, start: place.startOffset, end: place.endOffset }] : [];
}

function kindOf(element: Element): Asset['kind'] | undefined {
  if (element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet') return 'style';
  return element.tagName === 'script' && attribute(element, 'type') === 'module' ? 'script' : undefined;
}
