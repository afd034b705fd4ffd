import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { Position } from 'unist';
import type { Span } from '#model/span.ts';
import type { TextMarkName } from './marks.ts';

/** A mark of an article, placed in the text that is left once all marks are off. */
export interface PlacedMark extends Span {
  readonly name: TextMarkName;
  readonly attributes: Readonly<Record<string, string>>;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly position: Position;
}

/** An article with its marks taken off. */
export interface UnmarkedArticle {
  /** The text with each run of white space folded into one space, and a space between paragraphs. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** A file has one sentence a line, so a line is a sentence. */
  readonly sentences: readonly Span[];
  /** In the order in which they begin. */
  readonly marks: readonly PlacedMark[];
  /** Where in the Markdown file each UTF-16 unit of `text` stands, as an offset. */
  readonly origins: readonly number[];
}

/** Takes the marks off an article and says where each of them stood. Expects a tree that `remarkCheckMarks` has passed. */
export function readMarks(tree: Root, markdown: string): UnmarkedArticle {
  const out: Draft = {
    text: '',
    paragraphs: [],
    sentences: [],
    marks: [],
    origins: [],
    markdown,
    paragraph: 0,
    sentence: 0,
  };
  for (const block of tree.children) {
    if (block.type === 'paragraph') readParagraph(block, out);
  }
  return out;
}

interface Draft {
  text: string;
  readonly paragraphs: Span[];
  readonly sentences: Span[];
  readonly marks: PlacedMark[];
  readonly origins: number[];
  readonly markdown: string;
  paragraph: number;
  /** Where the sentence at hand begins. */
  sentence: number;
}

function readParagraph(paragraph: Paragraph, out: Draft): void {
  if (out.text !== '') addCharacter(' ', paragraph.position?.start.offset ?? 0, out);
  const start = out.text.length;
  out.sentence = start;
  readInline(paragraph.children, out);
  endSentence(out.text.length, out);
  out.paragraphs.push({ start, end: out.text.length });
  out.paragraph += 1;
}

function readInline(nodes: readonly PhrasingContent[], out: Draft): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      addText(node, out);
      continue;
    }
    if (node.type !== 'textDirective') continue;
    const at = out.marks.length;
    const from = out.text.length;
    readInline(node.children, out);
    const start = out.text[from] === ' ' ? from + 1 : from;
    const end = out.text.endsWith(' ') ? out.text.length - 1 : out.text.length;
    out.marks.splice(at, 0, {
      name: node.name as TextMarkName,
      attributes: { ...node.attributes } as Record<string, string>,
      paragraph: out.paragraph,
      position: node.position as Position,
      start,
      end: Math.max(start, end),
    });
  }
}

/** Adds a text node, following its characters through the escapes and references they are written with. */
function addText(node: Text, out: Draft): void {
  let at = node.position?.start.offset ?? 0;
  for (const character of node.value) {
    at = skipMarkup(out.markdown, at, character);
    addCharacter(character, at, out);
    at +=
      out.markdown[at] === '&' && character !== '&' ? referenceLength(out.markdown, at) : character.length;
  }
}

function skipMarkup(markdown: string, at: number, character: string): number {
  let next = at;
  // Markdown drops the white space around a line break.
  while (/[^\S\n]/.test(markdown[next] ?? '') && /\S|\n/.test(character)) next += 1;
  return markdown[next] === '\\' && markdown[next + 1] === character ? next + 1 : next;
}

function referenceLength(markdown: string, at: number): number {
  return /^&#?\w+;/.exec(markdown.slice(at, at + 40))?.[0].length ?? 1;
}

function addCharacter(character: string, origin: number, out: Draft): void {
  const isSpace = /\s/.test(character);
  if (isSpace && (out.text === '' || out.text.endsWith(' '))) return;
  if (character === '\n') endSentence(out.text.length, out);
  out.text += isSpace ? ' ' : character;
  for (let i = 0; i < character.length; i++) out.origins.push(origin + i);
}

function endSentence(end: number, out: Draft): void {
  if (end > out.sentence) out.sentences.push({ start: out.sentence, end });
  out.sentence = end + 1;
}
