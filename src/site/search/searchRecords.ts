import type { Article, Briefing, Event, Quote } from '#model/briefing.ts';
import { capitalised } from '#words/capitalised.ts';
import { words } from '#words/words.ts';
import { articleAddress, eventAddress, inArticle, speakerAddress } from '../addresses.ts';
import { saidOn } from '../dayBasis.ts';
import { eventDay } from '../eventDayBasis.ts';
import { type EventRecord, eventRecordsOf } from '../eventRecords.ts';
import { publishedOn } from '../knownDay.ts';
import { tallyVoices, type VoiceTally } from '../sourcing.ts';
import { latestRole } from '../speakers/roles.ts';
import { type Voice, voiceOf, voicesOf } from '../voices.ts';
import { dayFacets, dayOf, facets, orderBy, voiceFacets } from './searchFacets.ts';
import { CORE, EVENT_PARAMETER, type SearchRecord } from './searchShape.ts';

/** What the search finds: a record for each article, statement, event and speaker of the briefing. */
export function searchRecords(briefing: Briefing): SearchRecord[] {
  const voices = voicesOf(briefing);
  const quotes = briefing.articles.flatMap((article) => article.quotes);
  const tallies = new Map(tallyVoices(quotes, voices).map((tally) => [tally.voice, tally]));
  const newest = briefing.articles.at(-1);
  const spokenIn = articlesByVoice(briefing, voices);
  return [
    ...briefing.articles.flatMap((article) =>
      article.quotes.map((quote) => statementRecord(quote, voiceOf(voices, quote.by), article)),
    ),
    ...Array.from(eventRecordsOf(briefing).values(), eventRecord),
    ...Array.from(voices.values(), (voice) =>
      speakerRecord(voice, spokenIn.get(voice) ?? [], tallies.get(voice), newest),
    ),
    ...briefing.articles.map(articleRecord),
  ];
}

/** The articles in which each voice speaks. */
function articlesByVoice(
  { articles }: Briefing,
  voices: ReadonlyMap<string, Voice>,
): ReadonlyMap<Voice | null, readonly Article[]> {
  const spoken = articles.flatMap((article) =>
    article.quotes.map((quote) => ({ article, voice: voiceOf(voices, quote.by) })),
  );
  const byVoice = Map.groupBy(spoken, ({ voice }) => voice);
  return new Map(Array.from(byVoice, ([voice, entries]) => [voice, entries.map(({ article }) => article)]));
}

function statementRecord(quote: Quote, voice: Voice | null, article: Article): SearchRecord {
  const said = saidOn(quote, article);
  return {
    url: inArticle(quote),
    content: contextWithMarks(quote),
    language: 'en',
    meta: { title: voice?.name ?? words.marks.speakerNotGiven, ...dayOf(said) },
    filters: {
      ...facets('Statement', [article]),
      ...voiceFacets(voice),
      speaker: quote.doubt === null ? [] : ['Inferred'],
      ...dayFacets(said),
    },
    sort: orderBy(quote.said?.value),
  };
}

/** The sentences of a quote, its own words as their core. */
function contextWithMarks(quote: Quote): string {
  return quote.context
    .map(({ part, text }, i, runs) => {
      const gap = i > 0 && text && runs[i - 1]?.end !== runs[i]?.start ? ' ' : '';
      const plain = searchable(text);
      return gap + (part === 'words' ? CORE + plain + CORE : plain);
    })
    .join('');
}

function eventRecord(record: EventRecord): SearchRecord {
  const { event } = record;
  const mention = firstMention(record);
  const day = eventDay(record);
  return {
    url: mention?.url ?? eventAddress(event.id),
    content: sentenceAndOutcome(event, mention?.sentence),
    language: 'en',
    meta: { title: event.title, about: event.status, ...dayOf(day) },
    filters: {
      ...facets(
        'Event',
        record.mentions.map(({ article }) => article),
      ),
      ...dayFacets(day),
    },
    sort: orderBy(event.date),
  };
}

/**
 * The sentence that names an event, then what is ours: the place and what became of it. The title of an event that has none of
 * that: Pagefind leaves out a record without content.
 */
function sentenceAndOutcome({ title, place, outcome }: Event, sentence: string | undefined): string {
  const core = sentence === undefined ? [] : [CORE + searchable(sentence) + CORE];
  const ours = [place && `${place}.`, outcome?.fact].filter((text) => text !== undefined);
  return [...core, ...ours.map(searchable)].join(' ') || searchable(title);
}

/** Where an event is first named in running text that may be shown, and the sentence. */
function firstMention({ event, mentions }: EventRecord): { url: string; sentence: string } | undefined {
  const first = mentions.find(({ article }) => article.rights === 'full-text');
  if (!first) return undefined;
  const { article, mark } = first;
  const url = `${articleAddress(article.slug)}?${EVENT_PARAMETER}=${event.id}#${mark.anchor}`;
  return { url, sentence: mark.sentence.text };
}

function speakerRecord(
  voice: Voice,
  articles: readonly Article[],
  tally: VoiceTally | undefined,
  newest: Article | undefined,
): SearchRecord {
  const { affiliation, aliases } = voice.speaker;
  const lines = [
    voice.named
      ? capitalised([latestRole(voice.speaker, newest), affiliation].filter(Boolean).join(', '))
      : words.speaker.unnamedSource,
    `${capitalised(words.statements.inWords(tally?.statements ?? 0))}, ${words.words.inFigures(tally?.words ?? 0)}`,
    aliases.length > 0 ? words.search.alsoCalled(aliases.join(', ')) : '',
  ];
  return {
    url: speakerAddress(voice.id),
    content: searchable(
      lines
        .filter((line) => line !== '')
        .map((line) => `${line}.`)
        .join(' '),
    ),
    language: 'en',
    meta: { title: voice.name },
    filters: { ...facets('Speaker', articles), ...voiceFacets(voice) },
    sort: orderBy(undefined),
  };
}

function articleRecord(article: Article): SearchRecord {
  const said = publishedOn(article);
  return {
    url: articleAddress(article.slug),
    content: [CORE + searchable(publishedText(article)) + CORE, searchable(article.standfirst ?? '')]
      .filter(Boolean)
      .join('\n\n'),
    language: 'en',
    meta: { title: article.title, about: article.source.publisher, ...dayOf(said) },
    filters: { ...facets('Article', [article]), ...dayFacets(said) },
    sort: orderBy(article.published),
  };
}

/** Of an article's text, what its rights let us publish: all, or the quotes. */
function publishedText({ rights, sourceText, quotes }: Article): string {
  if (rights === 'full-text') return sourceText;
  return quotes.map(({ segments }) => segments.map(({ text }) => text).join(' … ')).join('\n\n');
}

function searchable(text: string): string {
  return text.replaceAll(CORE, '');
}
