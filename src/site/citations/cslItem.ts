import type { CSL, CSLDate } from '@citation-js/core';
import type { Said } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import { bracketed, type Citation } from './citation.ts';

/**
 * The citation as an item of CSL-JSON, for reference managers: a passage of a newspaper, without an author. A day of
 * publication that is inferred stands there as a text in brackets, since a date could not say so. An item has one address, which
 * is that of this site: the publisher's headline and address stand in the note.
 */
export function cslItem(citation: Citation): CSL {
  const { id, title, work, publisher, source, published, record, address } = citation;
  const from = [work, source].filter(Boolean).join(', ');
  return {
    id,
    type: 'article-newspaper',
    title,
    'container-title': publisher,
    issued: issuedOn(published),
    note: from === '' ? `${record}${id}` : `${record}${id}. ${words.cite.sourceAt(from)}`,
    ...(address !== undefined && { URL: address }),
  };
}

function issuedOn({ value, certainty }: Said): CSLDate {
  return certainty === 'implied'
    ? { literal: bracketed(words.sayDate(value), true) }
    : { 'date-parts': [dateParts(value)] };
}

/** `2021-12-28` → `[2021, 12, 28]` */
export function dateParts(day: string): [number, number, number] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return [year, month, dayOfMonth];
}

/** The file that reference managers import. */
export function cslForm(citation: Citation): string {
  return JSON.stringify([cslItem(citation)], null, 2);
}
