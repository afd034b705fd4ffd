import type { Parents, Root, Text } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { type Info, type Options, type State, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { MARKS } from './marks.ts';

const NAMES = Object.keys(MARKS).join('|');

/**
 * What must be escaped in news prose, in place of the general rules for the same characters. The general rules escape
 * each colon, bracket and ampersand that could mean something somewhere; here `10:30`, `[at the meeting]` and `Q&A` stay.
 */
const LEAN: readonly Unsafe[] = [
  // Our own marks, and what would take the next words for its label.
  { character: ':', after: `(?:(?:${NAMES})(?![\\w-])|[\\w-]+[[{])`, inConstruct: 'phrasing' },
  // The colon before a mark or before another colon, and the brace after a mark without attributes.
  { character: ':', after: '(?=:)', inConstruct: 'phrasing' },
  { character: '{', before: '\\]', inConstruct: 'phrasing' },
  // A link definition. Links need one, so no other bracket matters.
  { character: '[', after: '[^\\]]*\\]:', atBreak: true },
  // A character reference.
  { character: '&', after: '(?:#|[A-Za-z]\\w*;)', inConstruct: 'phrasing' },
];

/** Writes a tree as Markdown. What it writes reads back as the same tree. */
export function serialise(tree: Root): string {
  const options: Options = {
    bullet: '-',
    extensions: [
      frontmatterToMarkdown(['yaml']),
      directiveToMarkdown({ preferUnquoted: true, collapseEmptyAttributes: true }),
      { handlers: { text: writeText } },
    ],
  };
  return toMarkdown(tree, options);
}

function writeText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const general = state.unsafe;
  const pair = bracketsPair(parent ? ownText(parent) : node.value);
  state.unsafe = [...general.filter((pattern) => !isReplaced(pattern, pair)), ...LEAN];
  const written = state.safe(node.value, info);
  state.unsafe = general;
  return written;
}

/** Brackets keep the general rules where they do not pair: in a label they would end it. */
function isReplaced({ character }: Unsafe, pair: boolean): boolean {
  if (character === '[' || character === ']') return pair;
  return character === ':' || character === '&';
}

/** The text that stands in a node itself, between the marks in it. */
function ownText(parent: Parents): string {
  return parent.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function bracketsPair(value: string): boolean {
  let open = 0;
  for (const unit of value) {
    if (unit === '[') open += 1;
    if (unit === ']') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
