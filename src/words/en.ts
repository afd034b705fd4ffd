import { noun } from './english.ts';

/**
 * Every word of the interface, in English, by the part of the site that says it. What has a part that changes is a function.
 * `{name}` marks where a component puts an element (`Sentence.astro`). It is one file, and long, so that whoever translates
 * or mends the words finds all of them; the other languages have the same shape.
 */
export const en = {
  /** For `Intl`. */
  locale: 'en-GB',
  statements: noun('statement'),
  events: noun('event'),
  articles: noun('article'),
  voices: noun('voice'),
  speakers: noun('speaker'),
  words: noun('word'),
  days: noun('day'),
  frame: {
    skip: 'Skip to the page',
    pages: 'Pages',
    briefing: 'Briefing',
    article: 'Article',
    timeline: 'Timeline',
    speakers: 'Speakers',
    about: 'About',
    menu: 'Menu',
    search: 'Search',
    searchTheRecord: 'Search the record',
    howThisIsMade: 'How this is made',
    corrections: 'Corrections',
    whatIsOurs:
      'Nothing here is generated text. Quotes, names and stated days are passages of the source; headlines, notes and what is inferred are ours and say so.',
  },
};

/** The words of the interface in one language. */
export type Words = typeof en;
