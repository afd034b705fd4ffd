import type { Article, Briefing, Quote } from '#model/briefing.ts';
import {
  ADDRESSES,
  articleAddress,
  citeAddress,
  eventAddress,
  quoteAddress,
  speakerAddress,
  voicesAddress,
} from '#site/addresses.ts';
import { articleNeighbours } from '#site/articleNeighbours.ts';
import { paragraphViews } from '#site/articlePage.ts';
import { articlesBySlug } from '#site/articlesBySlug.ts';
import { basisOf } from '#site/basis.ts';
import { articleCitation, statementCitation } from '#site/citations/citation.ts';
import { correctedArticles, correctionsOf } from '#site/corrections.ts';
import { dateReadings } from '#site/dateReadings.ts';
import { sayEventCounting } from '#site/eventDayBasis.ts';
import { mentionViews } from '#site/eventMentions.ts';
import { type EventRecord, eventRecordsOf, statusInWords } from '#site/eventRecords.ts';
import { publishedOn } from '#site/knownDay.ts';
import { quotedIn, sourcingOf } from '#site/sourcing.ts';
import { namedEvents, reportedBeside } from '#site/speakers/namedEvents.ts';
import { othersInArticles } from '#site/speakers/othersInArticles.ts';
import { roleThen } from '#site/speakers/roles.ts';
import { sidesOfArticle, sidesOfEvent } from '#site/speakers/sideBySide.ts';
import { type SpeakerRecord, speakerRecordsOf } from '#site/speakers/speakerRecords.ts';
import { quotedShare, speakerSentence } from '#site/speakers/speakerSummary.ts';
import { type Voices, voiceOf, voicesOf } from '#site/voices.ts';

/** What a page shows, as its component asks for it. */
export interface PageView {
  readonly address: string;
  /** What stands on it for itself. */
  readonly shows: unknown;
  /** What it says of the whole record, and of what stands beside it there. */
  readonly around: unknown;
}

/**
 * What each page of a briefing shows that stands for one thing of the record: the same selectors' answers that its component
 * draws. Pages that list the whole record (`/`, the timeline, the table of speakers, search) are no part of it.
 */
export function pageViews(briefing: Briefing): readonly PageView[] {
  return [
    ...briefing.articles.flatMap((article) => articleViews(article, briefing)),
    ...briefing.articles.flatMap((article) =>
      article.quotes.map((quote) => quoteView(quote, article, briefing)),
    ),
    ...[...speakerRecordsOf(briefing).values()].map((record) => speakerView(record, briefing)),
    ...[...eventRecordsOf(briefing).values()].flatMap((record) => eventViews(record, briefing)),
    { address: ADDRESSES.corrections, shows: correctedArticles(briefing), around: null },
  ];
}

function articleViews(article: Article, briefing: Briefing): PageView[] {
  const voices = voicesOf(briefing);
  const address = articleAddress(article.slug);
  const { title, standfirst, published, dating, source, rights, corrections, notes, quotes } = article;
  const sides = sidesOfArticle(article, briefing);
  const sourcing = sourcingOf([article], voices);
  const paragraphs = paragraphViews(article, voices, eventRecordsOf(briefing));
  // In which files the texts of its source lie is on no page.
  const told = { ...source, text: undefined, former: undefined };
  const shows = { title, standfirst, published, dating, source: told, rights, corrections, notes };
  return [
    {
      address,
      shows: { ...shows, paragraphs, sourcing, sides: sides?.voices, dates: dateReadings(article) },
      around: articleNeighbours(article, briefing.articles),
    },
    {
      address: citeAddress(article.slug),
      shows: [title, articleCitation(article, undefined), quotes.map((quote) => citedQuote(quote, voices))],
      around: null,
    },
    ...(sides === null ? [] : [{ address: voicesAddress(address), shows: [article, sides], around: null }]),
  ];
}

function citedQuote({ id, number, doubt, segments, by }: Quote, voices: Voices): unknown {
  return [id, number, doubt, segments[0]?.text, voiceOf(voices, by)];
}

function quoteView(quote: Quote, article: Article, briefing: Briefing): PageView {
  const voices = voicesOf(briefing);
  const voice = voiceOf(voices, quote.by);
  const beside = [article.quotes[quote.number - 2], article.quotes[quote.number]];
  return {
    address: quoteAddress(quote.id),
    shows: [
      quote,
      article,
      voice,
      reportedBeside({ kind: 'statement', quote, article, voice }, eventRecordsOf(briefing)),
      basisOf(quote, article, voice),
      voice && roleThen(quote, article, voice.speaker),
      statementCitation(quote, article, voice, undefined),
      quote.segments[0]?.paragraph,
      correctionsOf(quote, article),
    ],
    around: [
      article.quotes.length,
      beside.map((other) => other && [other.id, other.doubt, voiceOf(voices, other.by)]),
    ],
  };
}

function speakerView(record: SpeakerRecord, briefing: Briefing): PageView {
  const { voice, statements } = record;
  const quoted = quotedIn(briefing);
  const slugs = articlesBySlug(briefing);
  return {
    address: speakerAddress(voice.id),
    shows: [
      voice.speaker,
      record,
      statements.map(({ quote, article }) => roleThen(quote, article, voice.speaker)),
      voice.speaker.articles.map((slug) => slugs.get(slug)),
      namedEvents(statements, eventRecordsOf(briefing)),
      othersInArticles(record, briefing),
    ],
    around: [speakerSentence(record, quoted.statements), quotedShare(record.words, quoted.words)],
  };
}

function eventViews(record: EventRecord, briefing: Briefing): PageView[] {
  const { event, datedBy } = record;
  const address = eventAddress(event.id);
  const sides = sidesOfEvent(event.id, briefing);
  return [
    {
      address,
      shows: [
        event,
        datedBy,
        statusInWords(record),
        sayEventCounting(record),
        mentionViews(record, voicesOf(briefing)).map((mention) => ({
          ...mention,
          article: [mention.article.source.publisher, publishedOn(mention.article)],
          speakers: mention.speakers.map(({ quote, voice }) => [quote.id, quote.number, quote.doubt, voice]),
        })),
        sides?.voices,
      ],
      around: null,
    },
    ...(sides === null ? [] : [{ address: voicesAddress(address), shows: [record, sides], around: null }]),
  ];
}
