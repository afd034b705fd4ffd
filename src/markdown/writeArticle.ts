import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { stringify } from 'yaml';
import { isInside, type Span } from '#model/span.ts';
import { MARKS, type MarkRule, type TextMarkName } from './marks.ts';
import { serialise } from './serialise.ts';

/** A mark to be written, placed in the source text. */
export interface MarkToWrite extends Span {
  readonly name: TextMarkName;
  /** In the order in which they are written; `true` writes the name alone. */
  readonly attributes: Readonly<Record<string, string | true>>;
}

export interface ArticleToWrite {
  /** Front matter, in the order in which it is written. */
  readonly front: Readonly<Record<string, unknown>>;
  readonly sourceText: string;
  readonly paragraphs: readonly Span[];
  /** Each is written on a line of its own. */
  readonly sentences: readonly Span[];
  readonly marks: readonly MarkToWrite[];
}

export interface WrittenArticle {
  readonly markdown: string;
  /** Marks that overlap others and could not be written. */
  readonly left: readonly MarkToWrite[];
}

/** Writes annotated Markdown: the source text with its marks, one sentence a line. */
export function writeArticle(article: ArticleToWrite): WrittenArticle {
  const left: MarkToWrite[] = [];
  const children = article.paragraphs.map((span) => paragraphOf(span, article, left));
  left.push(...article.marks.filter((mark) => !article.paragraphs.some((span) => isInside(mark, span))));
  const front = stringify(article.front, { lineWidth: 0 }).trimEnd();
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: front }, ...children] };
  return { markdown: serialise(root), left };
}

/** Writes one paragraph of an article, without a line break at its end; marks that do not lie in it are another's. */
export function writeParagraph(
  span: Span,
  article: Omit<ArticleToWrite, 'front' | 'paragraphs'>,
): WrittenArticle {
  const left: MarkToWrite[] = [];
  const root: Root = { type: 'root', children: [paragraphOf(span, article, left)] };
  return { markdown: serialise(root).replace(/\n$/, ''), left };
}

function paragraphOf(
  span: Span,
  { sourceText, sentences, marks }: Omit<ArticleToWrite, 'front' | 'paragraphs'>,
  left: MarkToWrite[],
): Paragraph {
  const writer: Writer = { text: sourceText, breaks: new Set(sentences.map(({ start }) => start)), left };
  const within = outermostFirst(marks.filter((mark) => isInside(mark, span)));
  return { type: 'paragraph', children: inline(span, within, [], writer) };
}

interface Writer {
  readonly text: string;
  /** Where sentences begin. */
  readonly breaks: ReadonlySet<number>;
  readonly left: MarkToWrite[];
}

function outermostFirst(marks: readonly MarkToWrite[]): MarkToWrite[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Text and marks of a span. A mark that crosses the end of another, or may not stand inside it, is left out. */
function inline(
  span: Span,
  marks: readonly MarkToWrite[],
  around: readonly TextMarkName[],
  writer: Writer,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = span.start;
  for (const [i, mark] of marks.entries()) {
    if (mark.start < at) continue; // It was written, or left, with the mark around it.
    if (!isInside(mark, span) || !around.every((outer) => mayHold(outer, mark.name))) {
      writer.left.push(mark);
      continue;
    }
    addText(nodes, at, mark.start, writer);
    const within = marks.slice(i + 1).filter((other) => other.start < mark.end);
    nodes.push({
      type: 'textDirective',
      name: mark.name,
      attributes: attributesOf(mark),
      children: inline(mark, within, [...around, mark.name], writer),
    });
    at = mark.end;
  }
  addText(nodes, at, span.end, writer);
  return nodes;
}

function attributesOf({ attributes }: MarkToWrite): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value === true ? '' : value]),
  );
}

function mayHold(outer: TextMarkName, inner: TextMarkName): boolean {
  return (MARKS[outer] as MarkRule).holds.includes(inner);
}

/** Folds white space: a line break before a sentence, else one space (or the one special space that stands there). */
function addText(nodes: PhrasingContent[], from: number, to: number, { text, breaks }: Writer): void {
  if (from >= to) return;
  const value = text.slice(from, to).replaceAll(/\s+/g, (run, at: number) => {
    if (breaks.has(from + at + run.length)) return '\n';
    return run.length === 1 && !/[\r\n\t\u2028\u2029]/.test(run) ? run : ' ';
  });
  nodes.push({ type: 'text', value });
}
