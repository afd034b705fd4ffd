import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article, Quote } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import { type AddressOf, quoteAddress } from '../addresses.ts';
import { excerptParagraph } from '../excerpt.ts';
import { html, mapElements } from '../hast.ts';
import { publishedOn, sayKnownDay } from '../knownDay.ts';
import { saySpeaker } from '../knownSpeaker.ts';
import { withPortableLinks } from '../portableLinks.ts';
import { sayDate } from '../sayDate.ts';
import { type Voices, voiceOf } from '../voices.ts';

/**
 * An article with its annotations as HTML that reads well without a style sheet: corrections and summary, then the text, below
 * each paragraph who speaks in it and the editors' notes, then the source. Of an excerpt the quotes stand in the text's place.
 */
export function entryHtml(article: Article, voices: Voices, address: AddressOf): string {
  const { standfirst } = article;
  return html([
    ...article.corrections.map(({ date, kind, change }) =>
      h('p', [h('strong', `${words.standards.corrections[kind]}, ${sayDate(date)}:`), ` ${change}`]),
    ),
    ...(standfirst === undefined ? [] : [h('p', h('em', standfirst))]),
    ...withPortableLinks(annotatedText(article, voices, address), address),
    h('hr'),
    sourceLine(article),
  ]);
}

function annotatedText(article: Article, voices: Voices, address: AddressOf): ElementContent[] {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  return article.paragraphs.flatMap((paragraph) => {
    const element = article.rights === 'full-text' ? paragraph.element : excerptParagraph(paragraph.element);
    const spoken = paragraph.quotes.flatMap((id) => quotes.get(id) ?? []);
    return [
      ...withoutMarks([element]),
      ...(spoken.length === 0
        ? []
        : [
            h(
              'ul',
              spoken.map((quote) => speakerLine(quote, voices, address)),
            ),
          ]),
      ...paragraph.notes.map(({ on, content }) =>
        h('blockquote', [
          h('p', h('strong', words.standards.noteOn(quotes.get(on)?.number ?? 0))),
          ...content,
        ]),
      ),
    ];
  });
}

/** Takes off what only our pages draw: a quote is its own words, with their marks, and a date the words that the text has. */
function withoutMarks(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (element) => {
    const { tagName, properties, children } = element;
    if (tagName === 'q' || tagName === 'time' || tagName === 'span') return children;
    const { href } = properties;
    return [{ ...element, properties: href === undefined ? {} : { href } }];
  });
}

function speakerLine(quote: Quote, voices: Voices, address: AddressOf): Element {
  const { statement, said, noDay } = words.standards;
  const day = quote.said === null ? noDay : said(sayKnownDay(quote.said, 'long', 'day inferred'));
  return h('li', [
    h('a', { href: address(quoteAddress(quote.id)) }, statement(quote.number)),
    `: ${saySpeaker(quote, voiceOf(voices, quote.by))}, ${day}`,
  ]);
}

function sourceLine(article: Article): Element {
  const { source, rights } = article;
  const name = source.url === undefined ? source.publisher : h('a', { href: source.url }, source.publisher);
  const remark = rights === 'excerpt' ? ` ${words.standards.excerpt}` : '';
  return h('p', [`${words.standards.source}: `, name, `, ${sayKnownDay(publishedOn(article))}.${remark}`]);
}
