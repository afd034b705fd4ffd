import { Readability } from '@mozilla/readability';
import type { SourceRead } from '../format.ts';
import { documentOf } from '../html/documentOf.ts';
import { joinParagraphs, type PageParagraph, paragraphsOf } from '../html/paragraphsOf.ts';
import { withoutFurniture } from './furniture.ts';
import { metadataOf } from './metadata/metadataOf.ts';
import { strip } from './strip.ts';

/**
 * Characters below which Readability tries again with looser rules, and below which a page has no main text. A news brief has
 * more; a teaser, a cookie notice and an error page have less.
 */
const LEAST = 140;

/** How many characters of a paragraph that was left out a note shows. */
const SHOWN = 60;

/**
 * The article of a saved page: its main text as Readability finds it, without what stands between its paragraphs, and what
 * the page's metadata say of it.
 *
 * @throws Error where the page has no main text.
 */
export function readPage(html: string): SourceRead {
  const document = documentOf(html);
  const { metadata, notes } = metadataOf(document);
  strip(document);
  const article = new Readability<Element>(document, {
    charThreshold: LEAST,
    disableJSONLD: true,
    serializer: (element) => element as Element,
  }).parse();
  const { kept, left } = withoutFurniture(article?.content ? paragraphsOf(article.content) : [], metadata);
  if (!hasMainText(kept))
    throw new Error(
      `Unexpected page without a main text (${lengthOf(kept)} characters of one were found), expected an article: save the article's own page with all of its text shown, or copy its text into a .txt file`,
    );
  return {
    text: joinParagraphs(kept.map(({ text }) => text)),
    metadata,
    notes: [...notes, ...sayLeft(left)],
  };
}

/** Enough words, and among them a sentence: a page of links and labels has none. */
function hasMainText(kept: readonly PageParagraph[]): boolean {
  return lengthOf(kept) >= LEAST && kept.some(({ text }) => /\p{Ll}[.!?…]["”’)\]]*(?:\s|$)/u.test(text));
}

function lengthOf(paragraphs: readonly PageParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function sayLeft(left: readonly PageParagraph[]): string[] {
  const counts = Map.groupBy(left, ({ text }) => text);
  const shown = [...counts].map(([text, { length }]) => {
    const words = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    return `“${words}”${length > 1 ? ` (${length} times)` : ''}`;
  });
  return shown.length === 0 ? [] : [`left out of its text, as no part of the article: ${shown.join(', ')}`];
}
