import type { Article, Quote } from '#model/briefing.ts';
import type { Span } from '#model/span.ts';
import { type DayBasis, dayBasisOf, restsOnInference } from './dayBasis.ts';
import { sayRoute } from './knownSpeaker.ts';
import { basisOfName } from './nameBasis.ts';
import { counted, figured } from './numbers.ts';
import { remarkOnAnchor, sayCounting } from './sayCounting.ts';
import { quotedWords } from './sourcing.ts';
import type { Voice } from './voices.ts';

/** What a part of a quote's mark-up rests on. What it is read as (a voice, a day) is shown by the page. */
export interface BasisRow {
  readonly part: 'Words' | 'Who' | 'Cue' | 'Day';
  /** The words of the text, or how many passages they are. */
  readonly inText: string;
  readonly basis: string;
  /** Places in the source text, in UTF-16 units. */
  readonly spans: readonly Span[];
  /** Whether the last word of the basis is an inference of ours, to be marked as one. */
  readonly inferred?: boolean;
}

/** The four parts in their order: words, who, cue, day. */
export function basisOf(quote: Quote, article: Article, voice: Voice | null): readonly BasisRow[] {
  return [wordsRow(quote), whoRow(quote, article, voice), cueRow(quote), dayRow(quote, article)];
}

/** “direct quotation, 45 words” */
export function kindOfWords(quote: Quote): string {
  const kind = quote.kind === 'direct' ? 'direct quotation' : 'part of the reporter’s sentence';
  return `${kind}, ${figured(quotedWords(quote), 'word')}`;
}

function wordsRow({ segments }: Quote): BasisRow {
  const inText = `${counted(segments.length, 'passage')}, one utterance`;
  return { part: 'Words', inText, basis: 'quotation marks', spans: segments };
}

function whoRow(quote: Quote, article: Article, voice: Voice | null): BasisRow {
  const { source, doubt } = quote;
  return {
    part: 'Who',
    inText: source === null ? 'not named here' : `“${source.text}”`,
    basis: doubt === null ? basisOfWho(source, article, voice) : `linked ${sayRoute(doubt)}: inferred`,
    spans: source === null ? [] : [source],
    inferred: doubt !== null,
  };
}

function basisOfWho(source: Quote['source'], article: Article, voice: Voice | null): string {
  if (source !== null) return basisOfName(source, article, voice);
  return voice === null ? 'the text names nobody' : 'the sentences around it';
}

function cueRow({ cue }: Quote): BasisRow {
  return cue === null
    ? { part: 'Cue', inText: 'none', basis: 'no word of the sentence reports speech', spans: [] }
    : { part: 'Cue', inText: `“${cue.text}”`, basis: 'stated', spans: [cue] };
}

function sayDayBasis(basis: DayBasis, day: Quote['day']): string {
  if (basis === 'none') return 'the text gives no day';
  if (basis === 'inferred' || basis === 'stated') return basis;
  const counting = (day && sayCounting(day)) ?? 'counted from the day of publication';
  const remark = basis === 'counted' ? '' : remarkOnAnchor(day?.from ?? { kind: 'published' });
  return `stated; ${counting}${remark}`;
}

function dayRow(quote: Quote, article: Article): BasisRow {
  const { day } = quote;
  const basis = dayBasisOf(quote, article);
  return {
    part: 'Day',
    inText: day === null ? 'none' : `“${day.text}”`,
    basis: sayDayBasis(basis, day),
    spans: day === null ? [] : [day],
    inferred: restsOnInference(basis),
  };
}

/** “295–378”, “430–618” */
export function offsetsOf(spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => `${start}–${end}`);
}
