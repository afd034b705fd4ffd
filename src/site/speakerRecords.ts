import type { Article, Briefing } from '#model/briefing.ts';
import type { MarkedText } from '#model/span.ts';
import { compareDays } from './days.ts';
import { oncePer } from './oncePer.ts';
import { quotedWords } from './sourcing.ts';
import { statementsOf, type TimelineStatement } from './timeline.ts';
import { type Voice, voicesOf } from './voices.ts';

/** All that the briefing has of one speaker. */
export interface SpeakerRecord {
  readonly voice: Voice;
  /** In the order of articles and text. */
  readonly statements: readonly TimelineStatement[];
  /** Words of these statements in quotation marks. */
  readonly words: number;
  /** What the articles call the speaker, in the order of first use. */
  readonly called: readonly Called[];
  readonly days: readonly SpokenDay[];
  /** Statements without a day. */
  readonly undated: number;
}

export interface Called {
  readonly text: string;
  readonly times: number;
}

export interface SpokenDay {
  /** EDTF level 1. */
  readonly value: string;
  readonly certainty: 'stated' | 'implied';
  readonly statements: number;
}

/** Records of all speakers by their ids, in the order of their voices. */
export const speakerRecordsOf: (briefing: Briefing) => ReadonlyMap<string, SpeakerRecord> = oncePer(
  (briefing) => {
    const statements = Map.groupBy(statementsOf(briefing), ({ quote }) => quote.by);
    const names = namesIn(briefing.articles);
    return new Map(
      [...voicesOf(briefing).values()].map((voice) => [
        voice.id,
        recordOf(voice, statements.get(voice.id) ?? [], names.get(voice.id) ?? []),
      ]),
    );
  },
);

function recordOf(
  voice: Voice,
  statements: readonly TimelineStatement[],
  called: readonly Called[],
): SpeakerRecord {
  return {
    voice,
    statements,
    called,
    words: statements.reduce((sum, { quote }) => sum + quotedWords(quote), 0),
    days: daysOf(statements),
    undated: statements.filter(({ quote }) => quote.said === null).length,
  };
}

function daysOf(statements: readonly TimelineStatement[]): readonly SpokenDay[] {
  const said = statements.map(({ quote }) => quote.said).filter((day) => day !== null);
  return [...Map.groupBy(said, ({ value, certainty }) => `${value} ${certainty}`).values()]
    .flatMap((days) => days.slice(0, 1).map((day) => ({ ...day, statements: days.length })))
    .sort((a, b) => compareDays(a.value, b.value));
}

/** What each speaker is called, over all articles; “He” and “he” are one. */
function namesIn(articles: readonly Article[]): ReadonlyMap<string, readonly Called[]> {
  const mentions = Map.groupBy(articles.flatMap(mentionsIn), ([speaker]) => speaker);
  return new Map(
    [...mentions].map(([speaker, marks]) => {
      const texts = Map.groupBy(marks, ([, mark]) => mark.text.toLowerCase());
      const called = [...texts.values()].map((same) => ({
        text: same[0]?.[1].text ?? '',
        times: same.length,
      }));
      return [speaker, called];
    }),
  );
}

/** Mentions of speakers, and the words that name who speaks a quote where no mention is marked there; each place once. */
function mentionsIn(article: Article): readonly (readonly [speaker: string, mark: MarkedText])[] {
  const sources = article.quotes.flatMap(({ by, source }) => (by && source ? [[by, source] as const] : []));
  const marks = [...article.mentions.map((mention) => [mention.speaker, mention] as const), ...sources];
  const places = new Map(marks.map((mark) => [`${mark[0]} ${mark[1].start}`, mark]));
  return [...places.values()].sort(([, a], [, b]) => a.start - b.start);
}
