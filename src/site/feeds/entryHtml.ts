import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article, Quote } from '#model/briefing.ts';
import type { Correction } from '#model/correction.ts';
import { capitalised } from '#words/capitalised.ts';
import { words } from '#words/words.ts';
import { type AddressOf, quoteAddress } from '../addresses.ts';
import { saidAlone } from '../dayBasis.ts';
import { excerptParagraph } from '../excerpt.ts';
import { html, mapElements } from '../hast.ts';
import { inContentLanguage, OF_CONTENT, OF_INTERFACE, withContentWords } from '../inLanguage.ts';
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
    ...article.corrections.map(correctionLines),
    ...(standfirst === undefined ? [] : [h('p', OF_CONTENT, h('em', standfirst))]),
    ...annotatedText(article, voices, address),
    h('hr'),
    sourceLine(article),
  ]);
}

/** What changed, and on lines of their own the words before and now, where the correction says them. */
function correctionLines({ date, kind, change, was, now }: Correction): Element {
  const { kinds, before, after } = words.corrections;
  const line = (name: string, tag: 'del' | 'ins', text: string): ElementContent[] => [
    h('br'),
    h('span', OF_INTERFACE, name),
    { type: 'text', value: ' ' },
    h(tag, text),
  ];
  return h('p', OF_CONTENT, [
    h('strong', OF_INTERFACE, `${capitalised(kinds[kind])}, ${sayDate(date)}:`),
    ` ${change}`,
    ...(was === undefined ? [] : line(before, 'del', was)),
    ...(now === undefined ? [] : line(after, 'ins', now)),
  ]);
}

function annotatedText(article: Article, voices: Voices, address: AddressOf): ElementContent[] {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  return article.paragraphs.flatMap((paragraph) => {
    const element = article.rights === 'full-text' ? paragraph.element : excerptParagraph(article, paragraph);
    const spoken = paragraph.quotes.flatMap((id) => quotes.get(id) ?? []);
    return [
      ...withPortableLinks(withoutMarks([element]), address).map((node) =>
        node.type === 'element' ? inContentLanguage(node) : node,
      ),
      ...(spoken.length === 0
        ? []
        : [
            h(
              'ul',
              OF_INTERFACE,
              spoken.map((quote) => speakerLine(quote, article, voices, address)),
            ),
          ]),
      ...paragraph.notes.map(({ on, content }) =>
        h('blockquote', OF_CONTENT, [
          h('p', OF_INTERFACE, h('strong', words.standards.noteOn(quotes.get(on)?.number ?? 0))),
          ...withPortableLinks(content, address),
        ]),
      ),
    ];
  });
}

/** Takes off what only our pages draw: a quote is its own words, with their marks, and a date the words that the text has. */
function withoutMarks(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (element) => {
    const { tagName, properties, children } = element;
    const { href, lang } = properties;
    if (tagName === 'q' || tagName === 'time' || (tagName === 'span' && lang === undefined)) return children;
    return [
      {
        ...element,
        properties: { ...(href !== undefined && { href }), ...(lang !== undefined && { lang }) },
      },
    ];
  });
}

function speakerLine(quote: Quote, article: Article, voices: Voices, address: AddressOf): Element {
  const { statement, said, noDayGiven } = words.marks;
  const voice = voiceOf(voices, quote.by);
  const on = saidAlone(quote, article);
  const day = on === null ? noDayGiven : said.replace('{day}', sayKnownDay(on, 'long', 'day inferred'));
  return h('li', [
    h('a', { href: address(quoteAddress(quote.id)) }, capitalised(statement(quote.number))),
    ...withContentWords(`: ${saySpeaker(quote, voice)}, ${day}`, [voice?.name ?? '']),
  ]);
}

function sourceLine(article: Article): Element {
  const { source, rights } = article;
  const name =
    source.url === undefined
      ? h('span', OF_CONTENT, source.publisher)
      : h('a', { ...OF_CONTENT, href: source.url }, source.publisher);
  const remark = rights === 'excerpt' ? ` ${words.standards.excerpt}` : '';
  return h('p', OF_INTERFACE, [
    `${words.standards.source}: `,
    name,
    `, ${sayKnownDay(publishedOn(article))}.${remark}`,
  ]);
}
