import {
  articleBefore,
  figures,
  inWords,
  listed,
  noun,
  ordinal,
  sayDate,
  share,
  size,
  times,
} from './english.ts';

/**
 * Every word of the interface, in English, by the part of the site that says it. What has a part that changes is a function.
 * `{name}` marks where a component puts an element (`Sentence.astro`). It is one file, and long, so that whoever translates
 * or mends the words finds all of them; the other languages have the same shape.
 */
export const en = {
  /** For `Intl`. */
  locale: 'en-GB',
  // The grammar of the language: what each does is told in `english.ts`.
  articleBefore,
  figures,
  inWords,
  listed,
  ordinal,
  sayDate,
  share,
  size,
  times,
  statements: noun('statement'),
  events: noun('event'),
  articles: noun('article'),
  voices: noun('voice'),
  speakers: noun('speaker'),
  words: noun('word'),
  days: noun('day'),
  /** How the day of a date expression is reached; `from` is one of the anchors, said. */
  counting: {
    mentionedBefore: 'the date mentioned before',
    back: (from: string) => `counted back from ${from}`,
    forward: (from: string) => `counted forward from ${from}`,
    /** Where the two have days in common. */
    within: (from: string) => `counted from ${from}`,
    anchors: {
      published: (_day: string) => 'the day of publication',
      said: (day: string) => `the day of the quote, ${day}`,
      mentioned: (day: string) => `${day}, mentioned before`,
    },
    /** What follows it where the anchor is inferred, or rests on a day that is. */
    whichIsInferred: ', which is inferred',
    whichRestsOnInferred: ', which rests on a day that is inferred',
    /** What a date rests on whose words give its year. */
    namedInFull: 'named in full',
    noDay: 'no day of the calendar',
    inferred: (date: string) => `${date} (inferred)`,
  },
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
  /** What feeds, shared links and drawn pictures say, and where data is found. */
  standards: {
    corrections: { correction: 'Correction', clarification: 'Clarification', update: 'Update' },
    statement: (number: number) => `Statement ${number}`,
    noteOn: (number: number) => `Editor’s note on statement ${number}`,
    said: (day: string) => `said ${day}`,
    noDay: 'no day given',
    source: 'Source',
    excerpt: 'Of this article only quotes, dates and links may be published.',
    feedOf: 'Who said what, on what day, and in which sentence of the source: each new article, whole.',
  },
};

/** The words of the interface in one language. */
export type Words = typeof en;
