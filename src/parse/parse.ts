import type { Annotations } from '#model/annotations.ts';
import { readDocument } from './text/document.ts';

/** What a parse needs besides the text. */
export interface ParseOptions {
  /** The reference date, `YYYY-MM-DD`: the day the article was published. */
  readonly published: string;
}

/** Finds who said what and when in a source text. Pure: the same text and date give the same annotations. */
export function parse(text: string, options: ParseOptions): Annotations {
  const document = readDocument(text);
  void document;
  void options;
  return { quotes: [], speakers: [], dates: [], events: [] };
}
