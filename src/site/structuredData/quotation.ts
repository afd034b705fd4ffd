import type { QuotationLeaf, Thing } from 'schema-dts';
import type { Article, Quote } from '#model/briefing.ts';
import { capitalised } from '#words/capitalised.ts';
import { CONTENT_LANGUAGE } from '#words/language.ts';
import { words } from '#words/words.ts';
import { type AddressOf, articleAddress, quoteAddress } from '../addresses.ts';
import { correctionsOf } from '../corrections.ts';
import { dayBasisOf, restsOnInference } from '../dayBasis.ts';
import { saySpeaker } from '../knownSpeaker.ts';
import type { Voice } from '../voices.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { correctionComment } from './correction.ts';
import { articleThing, quotationThing } from './ids.ts';
import { isoInterval } from './isoInterval.ts';
import { speaker } from './speaker.ts';

/** A quote's page: the quotation, and the way to it through its article. */
export function quotationThings(
  quote: Quote,
  article: Article,
  voice: Voice | null,
  address: AddressOf,
): readonly Thing[] {
  return [
    quotation(quote, article, voice, address),
    breadcrumbs(
      [
        { name: article.title, path: articleAddress(article.slug) },
        { name: capitalised(words.marks.statement(quote.number)), path: quoteAddress(quote.id) },
      ],
      address,
    ),
  ];
}

/**
 * The vocabulary states facts: a creator stands here only where the source names one and an editor has confirmed it, a day only
 * where no part of it is inferred. Who else is said to speak is given as a credit, in words.
 */
function quotation(quote: Quote, article: Article, voice: Voice | null, address: AddressOf): QuotationLeaf {
  const creator = voice !== null && quote.doubt === null ? speaker(voice, address) : null;
  const corrections = correctionsOf(quote, article);
  return {
    '@type': 'Quotation',
    '@id': address(quotationThing(quote.id)),
    url: address(quoteAddress(quote.id)),
    text: quote.segments.map(({ text }) => text).join(' … '),
    inLanguage: CONTENT_LANGUAGE,
    position: quote.number,
    isPartOf: { '@id': address(articleThing(article.slug)) },
    ...(corrections.length > 0 && { correction: corrections.map((one) => correctionComment(one, address)) }),
    ...credit(creator, saySpeaker(quote, voice)),
    ...dateSaid(quote, article),
  };
}

function credit(creator: ReturnType<typeof speaker>, inWords: string): Partial<QuotationLeaf> {
  if (creator === null) return { creditText: inWords };
  return creator['@type'] === 'CreativeWork' ? { isBasedOn: creator } : { creator };
}

function dateSaid(quote: Quote, article: Article): Partial<QuotationLeaf> {
  if (quote.said === null || restsOnInference(dayBasisOf(quote, article))) return {};
  const [first, last] = isoInterval(quote.said.value) ?? [];
  return first !== undefined && first === last ? { dateCreated: first } : {};
}
