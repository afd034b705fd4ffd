import type { Article, Briefing, Quote } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import { type CueTally, cuesOf } from './cues.ts';
import { oncePer } from './oncePer.ts';
import { type Voice, type Voices, voiceOf, voicesOf } from './voices.ts';
import { countWords } from './words.ts';

/** How many statements, and how many words of them stand in quotation marks. */
export interface Tally {
  readonly statements: number;
  readonly words: number;
}

export interface VoiceTally extends Tally {
  /** Null for the words that the text gives to nobody. */
  readonly voice: Voice | null;
  /** The words that report its statements. */
  readonly cues: readonly CueTally[];
}

/** Whose words an article, or several, is made of. */
export interface Sourcing {
  /** Words of the source text. */
  readonly words: number;
  readonly quoted: Tally;
  /** One entry a voice; most words first. */
  readonly voices: readonly VoiceTally[];
  readonly named: Tally;
  readonly unnamed: Tally;
  readonly nobody: Tally;
  /** Statements whose speaker no editor has confirmed. */
  readonly inferred: number;
}

/** Words of a quote that stand in quotation marks, over all its segments. */
export function quotedWords(quote: Quote): number {
  return quote.segments.reduce((sum, segment) => sum + countWords(segment.text), 0);
}

/** Counts statements and words by voice, from the marks alone. */
export function sourcingOf(articles: readonly Article[], voices: Voices): Sourcing {
  const tallies = tallyVoices(
    articles.flatMap((article) => article.quotes),
    voices,
  );
  return {
    words: articles.reduce((sum, article) => sum + countWords(article.sourceText), 0),
    quoted: total(tallies),
    voices: tallies,
    named: total(tallies.filter(({ voice }) => voice?.named === true)),
    unnamed: total(tallies.filter(({ voice }) => voice?.named === false)),
    nobody: total(tallies.filter(({ voice }) => voice === null)),
    inferred: articles.flatMap(({ quotes }) => quotes).filter(({ doubt }) => doubt !== null).length,
  };
}

/** All that a briefing quotes. */
export const quotedIn: (briefing: Briefing) => Tally = oncePer((briefing) =>
  total(
    tallyVoices(
      briefing.articles.flatMap((article) => article.quotes),
      voicesOf(briefing),
    ),
  ),
);

/** The voices of some quotes with their tallies; most words first, ties in the order of first appearance. */
export function tallyVoices(quotes: readonly Quote[], voices: Voices): readonly VoiceTally[] {
  const byVoice = Map.groupBy(quotes, (quote) => voiceOf(voices, quote.by));
  return [...byVoice]
    .map(([voice, said]) => ({
      voice,
      statements: said.length,
      words: said.reduce((sum, quote) => sum + quotedWords(quote), 0),
      cues: cuesOf(said),
    }))
    .sort((a, b) => b.words - a.words);
}

function total(tallies: readonly Tally[]): Tally {
  return {
    statements: tallies.reduce((sum, tally) => sum + tally.statements, 0),
    words: tallies.reduce((sum, tally) => sum + tally.words, 0),
  };
}

/** How a kind of speaker is called in tables and lists. */
export function kindInWords(voice: Voice | null): string {
  return words.sourcing.kinds[voice?.speaker.kind ?? 'nobody'];
}

/** On whose behalf a voice speaks: the state or body of its `side`, else that of its affiliation; null if unknown. */
export function behalfOf(voice: Voice | null): string | null {
  return voice?.speaker.side ?? voice?.speaker.affiliation ?? null;
}

/** “said 2×, told”; “no cue word” where no word of the text reports it. */
export function cuesInWords(cues: readonly CueTally[]): string {
  return cues
    .map(({ cue, statements }) => words.sourcing.times(cue ?? words.sourcing.noCue, statements))
    .join(', ');
}
