import type { Article, Quote } from '#model/briefing.ts';
import { dayBounds } from './days.ts';
import { roleOn } from './roles.ts';
import { sayDate } from './sayDate.ts';
import { SITE_NAME } from './siteName.ts';
import type { Voice } from './voices.ts';

/** A part of a citation; titles of works and ids are set in slanted type. */
export interface CitationRun {
  readonly text: string;
  readonly slanted?: boolean;
}

/**
 * How to cite a statement: speaker, role, day, words, publication, this site. Days that we inferred stand in [square
 * brackets], as is usual for what a source does not say itself.
 */
export function citationOf(quote: Quote, article: Article, voice: Voice | null): readonly CitationRun[] {
  const words = quote.segments.map(({ text }) => text).join(' […] ');
  const published = bracketed(sayDate(article.published), article.dating?.certainty === 'implied');
  return [
    { text: `${speakerPart(quote, voice)}: ${words} in ` },
    { text: article.source.publisher, slanted: true },
    { text: `, ${published}. ${SITE_NAME}, statement ` },
    { text: quote.id, slanted: true },
    { text: '.' },
  ];
}

/** The same as plain text. */
export function plainCitation(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function speakerPart({ said }: Quote, voice: Voice | null): string {
  const role = voice?.named === true ? roleOn(voice.speaker, said && dayBounds(said.value).first) : null;
  const day = said === null ? 'no day given' : bracketed(sayDate(said.value), said.certainty === 'implied');
  return [voice?.name ?? 'Speaker not given', ...(role === null ? [] : [role]), day].join(', ');
}

function bracketed(text: string, inferred: boolean): string {
  return inferred ? `[${text}]` : text;
}
