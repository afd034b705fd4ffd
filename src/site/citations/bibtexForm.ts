import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Said } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import { bracketed, type Citation } from './citation.ts';
import { cslItem, dateParts } from './cslItem.ts';

const { format } = plugins.config.get('@bibtex');
/** Ids are lower-case words joined by hyphens, which BibTeX takes as they are. */
format.useIdAsLabel = true;
format.checkLabel = false;
/** In ASCII it would leave out every letter that it has no command for, such as all of Cyrillic. */
format.asciiOnly = false;

/** The citation as a BibTeX entry in UTF-8. */
export function bibtexForm(citation: Citation): string {
  const item = { ...escapedItem(cslItem(citation)), issued: issuedOn(citation.published) } as CSL;
  return plugins.output.format('bibtex', [item]).trim();
}

/** BibTeX knows months and days, but no text for them: an inferred day is one text in the place of the year. */
function issuedOn({ value, certainty }: Said): object {
  return certainty === 'implied'
    ? { 'date-parts': [[bracketed(words.sayDate(value), true)]] }
    : { 'date-parts': [dateParts(value)] };
}

function escapedItem(item: CSL): CSL {
  const { title = '', note = '', 'container-title': container = '' } = item;
  // Where no publisher is given, the library writes the address once more as a text, in which `%` and `_` are not safe.
  const publisher = escaped(container);
  return { ...item, title: escaped(title), note: escaped(note), 'container-title': publisher, publisher };
}

/** What means something in TeX, and how it is written as itself; `<` would be mark-up for the library. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Where TeX would make one sign of two: a dash of “--”, a quotation mark of “''”. */
const LIGATURES = /([-'`,])(?=\1)|[?!](?=`)/g;

function escaped(text: string): string {
  return text.replace(/[\\{}~^<>&%$#_]/g, (sign) => ESCAPES[sign] ?? sign).replace(LIGATURES, '$&{}');
}
