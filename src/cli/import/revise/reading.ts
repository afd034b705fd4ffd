import type { Annotations, QuoteSegment } from '#model/annotations.ts';
import type { Span } from '#model/span.ts';
import { parse } from '#parse/parse.ts';
import { readDocument, type TextDocument } from '#parse/text/document.ts';
import { folder } from './folder.ts';
import type { NewText } from './writeLines.ts';

/** A source text as the parser reads it. */
export interface Reading {
  /** Its divisions and findings, by offsets of the text itself. */
  readonly document: TextDocument;
  readonly annotations: Annotations;
  /** From those offsets to the folded text's, by which marks are placed. */
  readonly inFolded: (span: Span) => Span;
  /** By offsets of the folded text. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  /** What is spoken, by offsets of the folded text. */
  readonly spoken: readonly QuoteSegment[];
}

/** @param published the day its dates are counted from */
export function readSource({ text, folded }: NewText, published: string): Reading {
  const document = readDocument(text);
  const annotations = parse(text, { published });
  const inFolded = folder(folded.offsets);
  return {
    document,
    annotations,
    inFolded,
    paragraphs: document.paragraphs.map(inFolded),
    sentences: document.sentences.map(inFolded),
    spoken: annotations.quotes
      .filter(({ kind }) => kind !== 'term')
      .map((segment) => ({ ...segment, ...inFolded(segment) })),
  };
}
