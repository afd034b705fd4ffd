import type { Article, Quote } from '#model/briefing.ts';
import type { Span } from '#model/span.ts';
import { words } from '#words/words.ts';
import { type DayBasis, dayBasisOf, restsOnInference } from './dayBasis.ts';
import { sayRoute } from './knownSpeaker.ts';
import { basisOfName } from './nameBasis.ts';
import { remarkOnAnchor, sayCounting } from './sayCounting.ts';
import { quotedWords } from './sourcing.ts';
import type { Voice } from './voices.ts';

/** What a part of a quote's mark-up rests on. What it is read as (a voice, a day) is shown by the page. */
export interface BasisRow {
  readonly part: 'words' | 'who' | 'cue' | 'day';
  /** The words of the text, or how many passages they are. */
  readonly inText: string;
  readonly basis: string;
  /** Places in the source text, in UTF-16 units. */
  readonly spans: readonly Span[];
  /** Whether the basis says of something that it is inferred, which is to be marked. */
  readonly inferred?: boolean;
}

const say = words.basis;

/** The four parts in their order: words, who, cue, day. */
export function basisOf(quote: Quote, article: Article, voice: Voice | null): readonly BasisRow[] {
  return [wordsRow(quote), whoRow(quote, article, voice), cueRow(quote), dayRow(quote, article)];
}

/** “direct quotation, 45 words” */
export function kindOfWords(quote: Quote): string {
  return say[quote.kind](quotedWords(quote));
}

function wordsRow({ segments }: Quote): BasisRow {
  return { part: 'words', inText: say.passages(segments.length), basis: say.quotationMarks, spans: segments };
}

function whoRow(quote: Quote, article: Article, voice: Voice | null): BasisRow {
  const { source, doubt } = quote;
  return {
    part: 'who',
    inText: source === null ? say.notNamed : words.quoted(source.text),
    basis: doubt === null ? basisOfWho(source, article, voice) : say.linked(sayRoute(doubt)),
    spans: source === null ? [] : [source],
    inferred: doubt !== null,
  };
}

function basisOfWho(source: Quote['source'], article: Article, voice: Voice | null): string {
  if (source !== null) return basisOfName(source, article, voice);
  return voice === null ? say.namesNobody : say.sentencesAround;
}

function cueRow({ cue }: Quote): BasisRow {
  return cue === null
    ? { part: 'cue', inText: say.none, basis: say.noCue, spans: [] }
    : { part: 'cue', inText: words.quoted(cue.text), basis: words.marks.certainty.stated, spans: [cue] };
}

function sayDayBasis(basis: DayBasis, day: Quote['day']): string {
  if (basis === 'none') return say.noDayInText;
  if (basis === 'inferred') return words.marks.certainty.implied;
  if (basis === 'stated') return words.marks.certainty.stated;
  const counting = (day && sayCounting(day)) ?? say.fromPublished;
  const remark = basis === 'counted' ? '' : remarkOnAnchor(day?.from ?? { kind: 'published' });
  return say.statedCounted(counting + remark);
}

function dayRow(quote: Quote, article: Article): BasisRow {
  const { day } = quote;
  const basis = dayBasisOf(quote, article);
  return {
    part: 'day',
    inText: day === null ? say.none : words.quoted(day.text),
    basis: sayDayBasis(basis, day),
    spans: day === null ? [] : [day],
    inferred: restsOnInference(basis),
  };
}

/** “295–378”, “430–618” */
export function offsetsOf(spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => `${start}–${end}`);
}
