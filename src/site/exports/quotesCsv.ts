import type { Briefing } from '#model/briefing.ts';
import { type AddressOf, addressesIn, inArticle, quoteAddress } from '../addresses.ts';
import { dayBasisOf } from '../dayBasis.ts';
import { publishedOn } from '../knownDay.ts';
import { speakerCertainty } from '../knownSpeaker.ts';
import { quotedWords } from '../sourcing.ts';
import { roleWhenSaid } from '../speakers/roles.ts';
import { statementsOf, type TimelineStatement } from '../timeline/timeline.ts';
import { type Columns, csv } from './csv.ts';
import { EXPORTS } from './exportAddresses.ts';
import { sentenceOf } from './statementData.ts';

/** `data/quotes.csv`: a line a statement. Beside each inference stands a column that says so. */
export function quotesCsv(briefing: Briefing, site: URL | undefined): string {
  return csv(columns(addressesIn(EXPORTS.quotes, site)), statementsOf(briefing));
}

function columns(address: AddressOf): Columns<TimelineStatement> {
  return {
    id: ({ quote }) => quote.id,
    number: ({ quote }) => quote.number,
    kind: ({ quote }) => quote.kind,
    words_quoted: ({ quote }) => quotedWords(quote),
    quote: ({ quote }) => quote.segments.map(({ text }) => text).join(' … '),
    sentence: ({ quote, article }) => sentenceOf(quote, article),
    speaker: ({ voice }) => voice?.speaker.name ?? null,
    speaker_id: ({ voice }) => voice?.id ?? null,
    speaker_kind: ({ voice }) => voice?.speaker.kind ?? null,
    speaker_named: ({ voice }) => voice && (voice.named ? 'yes' : 'no'),
    speaker_certainty: ({ quote, voice }) => voice && speakerCertainty(quote),
    role: ({ quote, article, voice }) => roleWhenSaid(quote, article, voice)?.title ?? null,
    role_certainty: ({ quote, article, voice }) => roleWhenSaid(quote, article, voice)?.certainty ?? null,
    side: ({ voice }) => voice?.speaker.side ?? null,
    named_in_text_as: ({ quote }) => quote.source?.text ?? null,
    cue: ({ quote }) => quote.cue?.text ?? null,
    said: ({ quote }) => quote.said?.value ?? null,
    said_certainty: ({ quote }) => quote.said?.certainty ?? null,
    said_basis: ({ quote, article }) => (quote.said === null ? null : dayBasisOf(quote, article)),
    said_in_text_as: ({ quote }) => quote.day?.text ?? null,
    article: ({ article }) => article.title,
    article_id: ({ article }) => article.slug,
    publisher: ({ article }) => article.source.publisher,
    published: ({ article }) => article.published,
    published_certainty: ({ article }) => publishedOn(article).certainty,
    source_url: ({ article }) => article.source.url ?? null,
    address: ({ quote }) => address(quoteAddress(quote.id)),
    in_article: ({ quote }) => address(inArticle(quote)),
  };
}
