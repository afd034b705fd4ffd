import type { Article, Briefing } from '#model/briefing.ts';
import { saidOn } from '../dayBasis.ts';
import { compareDays } from '../days.ts';
import type { KnownDay } from '../knownDay.ts';
import { oncePer } from '../oncePer.ts';
import { quotedWords } from '../sourcing.ts';
import { statementsOf, type TimelineStatement } from '../timeline/timeline.ts';
import { type Voice, voicesOf } from '../voices.ts';
import { namingsIn } from './namings.ts';

/** All that the briefing, or an article of it, has of one speaker; of words that are nobody's, the voice is null. */
export interface SpeakerRecord<Who extends Voice | null = Voice> {
  readonly voice: Who;
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

export interface SpokenDay extends KnownDay {
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

/** What some statements say of the voice that makes them. */
export function recordOf<Who extends Voice | null>(
  voice: Who,
  statements: readonly TimelineStatement[],
  called: readonly Called[],
): SpeakerRecord<Who> {
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
  const said = statements.flatMap(({ quote, article }) => saidOn(quote, article) ?? []);
  return [...Map.groupBy(said, ({ value, certainty }) => `${value} ${certainty}`).values()]
    .flatMap((days) => days.slice(0, 1).map((day) => ({ ...day, statements: days.length })))
    .sort((a, b) => compareDays(a.value, b.value));
}

/** What each speaker is called, over some articles, as far as it may be printed; “He” and “he” are one. */
export function namesIn(articles: readonly Article[]): ReadonlyMap<string, readonly Called[]> {
  const namings = Map.groupBy(articles.flatMap(namingsIn), ({ speaker }) => speaker);
  return new Map(
    [...namings].map(([speaker, marks]) => {
      const texts = Map.groupBy(marks, ({ text }) => text.toLowerCase());
      const called = [...texts.values()].map((same) => ({ text: same[0]?.text ?? '', times: same.length }));
      return [speaker, called];
    }),
  );
}
