import type { Article, Quote } from '#model/briefing.ts';
import { dayBasisOf, restsOnInference } from './dayBasis.ts';
import { publishedOn } from './knownDay.ts';
import { roleWhenSaid } from './roles.ts';
import { sayDate } from './sayDate.ts';
import { SITE_NAME } from './siteName.ts';
import type { Voice } from './voices.ts';

/** A part of a citation; titles of works and ids are set in slanted type. */
export interface CitationRun {
  readonly text: string;
  readonly slanted?: boolean;
}

/**
 * How to cite a statement: speaker, role, day, words, publication, this site. In [square brackets], as is usual for what a
 * source does not say itself, stand a speaker who is inferred, and days that are inferred or counted from one that is:
 * “Tuesday” is a calendar day only by the day of publication.
 */
export function citationOf(quote: Quote, article: Article, voice: Voice | null): readonly CitationRun[] {
  const words = quote.segments.map(({ text }) => text).join(' […] ');
  const { value, certainty } = publishedOn(article);
  const published = bracketed(sayDate(value), certainty === 'implied');
  return [
    { text: `${speakerPart(quote, article, voice)}: ${words} in ` },
    { text: article.source.publisher, slanted: true },
    { text: `, ${published}. ${SITE_NAME}, statement ` },
    { text: quote.id, slanted: true },
    { text: '.' },
  ];
}

/** Whether a citation has a speaker or a day in brackets. */
export function brackets(quote: Quote, article: Article): boolean {
  return (
    quote.doubt !== null || publishedOn(article).certainty === 'implied' || saidByInference(quote, article)
  );
}

function saidByInference(quote: Quote, article: Article): boolean {
  return quote.said !== null && restsOnInference(dayBasisOf(quote, article));
}

/** The same as plain text. */
export function plainCitation(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function speakerPart(quote: Quote, article: Article, voice: Voice | null): string {
  const { said } = quote;
  const role = voice?.named === true ? roleWhenSaid(quote, article, voice.speaker) : null;
  const day =
    said === null ? 'no day given' : bracketed(sayDate(said.value), saidByInference(quote, article));
  const who = voice === null ? 'Speaker not given' : bracketed(voice.name, quote.doubt !== null);
  return [who, ...(role === null ? [] : [role]), day].join(', ');
}

function bracketed(text: string, inferred: boolean): string {
  return inferred ? `[${text}]` : text;
}
