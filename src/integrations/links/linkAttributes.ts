import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Where addresses stand in an attribute's value: the first group of each match is one. */
const WHOLE = /^\s*(\S+)\s*$/g;
const CANDIDATES = /(?:^|,)\s*([^\s,]+)/g;
const REFRESH = /^\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?([^"'\s]+)/gi;

/** The attributes of HTML and SVG that hold addresses, by element. */
const ADDRESSES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: WHOLE, 'xlink:href': WHOLE },
  area: { href: WHOLE },
  link: { href: WHOLE },
  script: { src: WHOLE },
  img: { src: WHOLE, srcset: CANDIDATES },
  source: { src: WHOLE, srcset: CANDIDATES },
  video: { src: WHOLE, poster: WHOLE },
  audio: { src: WHOLE },
  iframe: { src: WHOLE },
  object: { data: WHOLE },
  image: { href: WHOLE, 'xlink:href': WHOLE },
  use: { href: WHOLE, 'xlink:href': WHOLE },
  form: { action: WHOLE },
  button: { formaction: WHOLE },
};

/** An attribute with addresses in it. Offsets `start` and `end` are of the page, those of `urls` of the value. */
export interface LinkAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly urls: readonly { readonly start: number; readonly end: number; readonly url: string }[];
}

/** The attributes of an element that hold addresses; none for a canonical link, which stays absolute. */
export function linkAttributes(element: Element): LinkAttribute[] {
  if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') return [];
  const patterns = isRefresh(element) ? { content: REFRESH } : (ADDRESSES[element.tagName] ?? {});
  return tree.getAttrList(element).flatMap((attr) => {
    const name = attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name;
    const pattern = patterns[name];
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!pattern || !place) return [];
    const { startOffset: start, endOffset: end } = place;
    return [{ name, value: attr.value, start, end, urls: urlsIn(attr.value, pattern) }];
  });
}

/** The value of an element's attribute, if it has one. */
export function attribute(element: Element, name: string): string | undefined {
  return tree.getAttrList(element).find((attr) => attr.name === name)?.value;
}

/** A `meta` that leads to another page: Astro's redirects are such pages. */
function isRefresh(element: Element): boolean {
  return element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
}

function urlsIn(value: string, pattern: RegExp): LinkAttribute['urls'] {
  return Array.from(value.matchAll(pattern), (match) => {
    const url = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(url);
    return { start, end: start + url.length, url };
  });
}
