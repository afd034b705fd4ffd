import fc from 'fast-check';
import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Span } from '#model/span.ts';

/** Texts of words, and of all that Markdown or a mark could take for its own. */
export const prose = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        ':',
        '::',
        ':::',
        '[',
        ']',
        '{',
        '}',
        '(',
        ')',
        '\\',
        '*',
        '_',
        '`',
        '~',
        '<',
        '>',
        '#',
        '&',
        '&amp;',
        '!',
        '-',
        '+',
        '1.',
        '=',
        '|',
      ),
      fc.constantFrom(
        ':date[',
        ':quote',
        '](x)',
        '[a]:',
        '“',
        '”',
        '"',
        "'",
        ' ',
        '\n',
        'word',
        'Lund',
        '10:30',
        'AP:Reuters',
      ),
    ),
    { maxLength: 30 },
  )
  // The importer refuses control characters, which Markdown cannot hold.
  .map((parts) => parts.join(' ').replaceAll(/(?!\n)\p{Cc}/gu, ''))
  .filter((text) => text.trim() !== '' && text.isWellFormed());

/** A quote on some words of a paragraph; none where the places picked give no words. */
export function quoteIn(text: string, paragraph: Span, a: number, b: number): MarkToWrite[] {
  const length = paragraph.end - paragraph.start + 1;
  const [start, end] = [a, b].map((at) => paragraph.start + (at % length)).sort((x, y) => x - y) as [
    number,
    number,
  ];
  const words = text.slice(start, end);
  const isWhole = words.isWellFormed() && words !== '' && words.trim() === words;
  return isWhole ? [{ name: 'quote', start, end, attributes: { id: 'some-quote' } }] : [];
}
