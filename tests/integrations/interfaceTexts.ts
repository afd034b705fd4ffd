import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A text that readers are shown or told. */
export interface Said {
  readonly text: string;
  /** That of the nearest element which gives one. */
  readonly language: string;
  /** Whether parts of it could be elements, which say their own language: not in a title, an attribute, an option. */
  readonly divisible: boolean;
}

/** Attributes that are read to people, and those that script or style sheets show: all `data-` but these, which hold ids and days. */
const SAID = /^(?:aria-(?:label|description|roledescription)|title|placeholder|alt|data-.+)$/;
const FOR_PROGRAMS =
  /^data-(?:astro-.+|address|along|base|by|certainty|content-language|count|day|entry|key|lane|letter|name|of|period|quote|shape|sides|slot|sort|speaker|status|to|voice)$/;

const DESCRIBES = /^(?:description|(?:og|twitter):(?:title|description|image:alt))$/;

const UNREAD = new Set(['script', 'style']);
/** `pre` holds a citation in the forms of programs. */
const INDIVISIBLE = new Set(['title', 'option', 'pre']);

/** What a page says, templates for scripts included. */
export function saidIn(page: string): readonly Said[] {
  return saidBy(parse(page), { language: '', divisible: true }).flatMap((said) => {
    const text = said.text.replace(/\s+/g, ' ').trim();
    return /\p{L}{2}/u.test(text) ? [{ ...said, text }] : [];
  });
}

function saidBy(node: Tree.Node, around: Omit<Said, 'text'>): readonly Said[] {
  if ('value' in node) return [{ ...around, text: node.value }];
  if (!('childNodes' in node)) return [];
  if (!('tagName' in node)) return node.childNodes.flatMap((child) => saidBy(child, around));
  if (UNREAD.has(node.tagName)) return [];
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const language = attributes.get('lang') ?? around.language;
  const within = { language, divisible: around.divisible && !INDIVISIBLE.has(node.tagName) };
  const children = 'content' in node ? [node.content] : node.childNodes;
  return [
    ...attributesSaid(attributes).map((text) => ({ language, divisible: false, text })),
    ...children.flatMap((child) => saidBy(child, within)),
  ];
}

function attributesSaid(attributes: ReadonlyMap<string, string>): readonly string[] {
  const described = DESCRIBES.test(attributes.get('name') ?? attributes.get('property') ?? '');
  return [...attributes].flatMap(([name, value]) =>
    (SAID.test(name) && !FOR_PROGRAMS.test(name)) || (described && name === 'content') ? [value] : [],
  );
}
