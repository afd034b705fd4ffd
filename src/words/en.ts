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
  event: {
    name: 'Event',
    dayInferred: 'Day inferred.',
    textDoesNotSay: (day: string) => `The text does not say that it was ${day}.`,
    /** How its day is known, with the words that give it. */
    stated: (quoted: string) => `stated: “${quoted}”`,
    inferred: 'inferred',
    day: 'Day',
    status: 'Status',
    place: 'Place',
    notGiven: 'not given',
    takingPart: 'Taking part',
    sides: 'Sides',
    calendar: 'Calendar',
    addToCalendar: 'Add to a calendar',
    noCalendar: 'none, for it has no exact day',
    named: (count: number) => `Named ${times(count)}`,
    inOrder: 'In the order of the text, with who speaks in the same paragraph',
    paragraph: (number: number) => `Paragraph ${number}`,
    sentenceNotShown:
      'The sentence is not shown: of this article the site keeps quotes, dates and links only.',
    inTheArticle: 'In the article',
    statement: (number: number) => `statement ${number}`,
    later: 'Later:',
    takesPart: (sides: readonly string[]) => `Taking part: ${listed(sides)}.`,
    at: (place: string) => `Place: ${place}.`,
    /** Behind what is known of a plan, by script, where its day is over for the reader. */
    dayIsOver: 'its day is over; nothing here confirms it',
    /** What is known of it, each to stand behind its day or title. */
    known: {
      plannedAsOf: (day: string) => `planned, as of ${day}`,
      plannedByNone: 'planned, on a day that no article here gives',
      reported: 'reported in the text',
      pastDue: (plan: string) => `${plan}; its day is over and nothing here confirms it`,
      confirmed: 'confirmed by a later source',
      planConfirmed: (plan: string) => `${plan}; a later source confirms it`,
      cancelled: 'cancelled',
      planCancelled: (plan: string) => `${plan}; since cancelled`,
      disputed: 'disputed: the sources disagree',
    },
    /** The same in a word or two, for lists. */
    short: {
      reported: 'event',
      'past-due': 'planned, its day is over',
      confirmed: 'confirmed',
      cancelled: 'cancelled',
      disputed: 'disputed',
      sincePlanned: {
        confirmed: 'planned, since confirmed',
        cancelled: 'planned, since cancelled',
        disputed: 'planned, since disputed',
      },
    },
  },
  calendar: {
    /** In brackets behind the title of an entry. */
    remarks: {
      planned: 'planned',
      'past-due': 'planned, not confirmed',
      cancelled: 'cancelled',
      disputed: 'disputed',
      dayInferred: 'day inferred',
    },
    dayIsStated: (quoted: string) => `The day is stated in the text: “${quoted}”.`,
    dayIsInferred: (day: string) => `The day is inferred; the text does not say that it was ${day}.`,
  },
  timeline: {
    name: 'Timeline',
    /** The headline, with the first and last day. */
    span: (days: string) => `From ${days}`,
    noDays: 'What happens when',
    noStatement: 'No statement is recorded.',
    /** How many statements have a day in the text, an inferred one, and none. */
    datedStatements(stated: number, inferred: number, undated: number): string {
      const have = (count: number): string => (count === 1 ? 'has' : 'have');
      return [
        `${noun('statement').inWords(stated)} ${have(stated)} a day in the text`,
        ...(inferred > 0 ? [`${inWords(inferred)} ${have(inferred)} a day we inferred`] : []),
        ...(undated > 0
          ? [`${inWords(undated)} ${undated === 1 ? 'has none and stands' : 'have none and stand'} apart`]
          : []),
      ].join('; ');
    },
    /** How many of the events lay ahead when the one article, or the first of several that names them, appeared. */
    plans(events: number, planned: number, articles: number): string {
      const appeared = `when ${articles === 1 ? 'the article' : 'the first article that names them'} appeared`;
      if (planned === 0) return `${noun('event').inWords(events)} had taken place ${appeared}`;
      const which =
        planned === events
          ? noun('event').inWords(events)
          : `${inWords(planned)} of ${noun('event').inWords(events)}`;
      return `${which} ${planned === 1 ? 'was a plan' : 'were plans'} ${appeared}`;
    },
    picture: (stretch: string | null) =>
      `The dated entries of the list below along a line of days, by side${stretch === null ? '' : `: ${stretch}`}`,
    columnsPicture: (stretch: string | null) =>
      `How many dated entries of the list below there are, by side and time${stretch === null ? '' : `: ${stretch}`}`,
    noSide: 'No side given',
    published: 'Article published',
    today: 'today',
    seeNumbers: 'numbers: see the list',
    seeList: 'see the list',
    /** In two lines of one or two short words. */
    noDayLines: ['No day', 'given'],
    /** What a column counts, for those who listen; its side and its time. */
    column: (lane: string, when: string, count: number) =>
      `${when}, ${lane}: ${noun('entry', 'entries').inFigures(count)}`,
    legend: {
      statement: 'statement, one shape a voice',
      reported: 'event reported',
      planned: 'planned when the article appeared',
      'past-due': 'planned, its day is over, nothing confirms it',
      confirmed: 'planned, confirmed by a later source',
      cancelled: 'cancelled',
      disputed: 'disputed',
      inferred: 'dashed: day inferred',
      spans: 'A line along the days: all of them, or some day among them; with an arrow where it goes on.',
      about: 'Dotted: about that day.',
      sides: 'A line joins the sides that take part.',
      solid: 'said, or happened',
      hollow: 'planned',
      columns: 'A column counts what begins in its time; with several sides, an event counts for each.',
      omitted: (count: number) =>
        `${noun('dated entry', 'dated entries').inWords(count)} outside the picture: ${count === 1 ? 'it stands' : 'they stand'} in the list.`,
    },
    zoom: {
      name: 'Zoom',
      whole: 'Whole record',
      closer: 'Closer',
      earlier: (stretch: string) => `Earlier: ${stretch}`,
      later: (stretch: string) => `Later: ${stretch}`,
    },
    filter: {
      name: 'Filter the timeline',
      show: 'Show',
      speaker: 'Speaker',
      allSpeakers: 'All speakers',
      named: 'Named',
      unnamedIn: (title: string) => `Unnamed, in “${title}”`,
      nobody: 'Nobody named',
      side: 'Side',
      day: 'Day',
      statuses: 'Events',
      statement: 'Statements',
      event: 'Events',
      stated: 'Stated',
      implied: 'Inferred',
      none: 'None given',
      reported: 'Reported',
      planned: 'Planned',
      'past-due': 'Planned, day over',
      confirmed: 'Confirmed',
      cancelled: 'Cancelled',
      disputed: 'Disputed',
      /** Of the live line; `{shown}` and `{all}` are put in by script. */
      all: 'All {all} shown',
      some: '{shown} of {all} shown',
      reset: 'Show all',
      leftOut: 'Left out of the list: {what}.',
      /** What the speaker that a reader has chosen leaves out. */
      allBut: 'all but {speaker}',
    },
    columns: { day: 'Day', known: 'How known', what: 'Who or what', who: 'Who', words: 'Words' },
    stated: 'stated',
    inferred: 'inferred',
    /** How a day is known, with the words of the text that give it. */
    knownBy: (how: string, quoted: readonly string[]) =>
      `${how}: ${listed(quoted.map((text) => `“${text}”`))}`,
    statement: (number: number) => `statement ${number}`,
    statementIn: (number: number, title: string) => `statement ${number}, ${title}`,
    inTheArticle: 'In the article',
    inFull: 'In full',
    noDay: 'No day given',
    noDayMeans: 'The text says who spoke and not when. Here they stand in the order of the text.',
    calendar: 'Calendar of the events',
    /** What the calendar holds: events with an exact day, and how many have none. */
    calendarHolds: (held: number, left: number) =>
      [
        `${noun('event').inWords(held)} on exact days`,
        ...(left === 0
          ? []
          : [
              `${inWords(left)} ${left === 1 ? 'has' : 'have'} none and ${left === 1 ? 'is' : 'are'} left out`,
            ]),
      ].join('; '),
    /** The entries of a year or month that is folded. */
    entries: noun('entry', 'entries'),
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
