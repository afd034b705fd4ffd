import { capitalised } from './capitalised.ts';
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

const statements = noun('statement');
const events = noun('event');
const articles = noun('article');
const voices = noun('voice');
const speakers = noun('speaker');
const words = noun('word');
const days = noun('day');
const notes = noun('note');
const publishers = noun('publisher');
const minutes = noun('minute');
const passages = noun('passage');

/** When events were first named by the one article, or by one of several. */
function whenNamed(eventCount: number, articleCount: number): string {
  const named = `the first article that names ${eventCount === 1 ? 'it' : 'them'}`;
  return `when ${articleCount === 1 ? 'the article' : named} appeared`;
}

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
  statements,
  events,
  articles,
  voices,
  speakers,
  words,
  days,
  notes,
  publishers,
  /** Words of a source between our quotation marks. */
  quoted: (text: string) => `“${text}”`,
  /**
   * What stands in brackets after a day or speaker, or after a sentence of which the day alone is meant: where it is inferred,
   * and where the text names the day, and it is counted from one that is inferred.
   */
  remarks: {
    implied: { inferred: 'inferred', 'day inferred': 'day inferred' },
    counted: { inferred: 'counted', 'day inferred': 'day counted' },
  },
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
    /** Of “April” in “between April and June 2022”. */
    yearFrom: (date: string) => `year given by “${date}”`,
    noDay: 'no day of the calendar',
    inferred: (date: string) => `${date} (inferred)`,
  },
  event: {
    name: 'Event',
    dayInferred: 'Day inferred.',
    textDoesNotSay: (day: string) => `The text does not say that it was ${day}.`,
    /** How its day is known, with the words that give it. */
    stated: (quoted: string) => `stated: “${quoted}”`,
    /** Behind what a stated day is counted from. */
    confirmedThatDay: 'confirmed by a source of that day',
    day: 'Day',
    status: 'Status',
    place: 'Place',
    notGiven: 'not given',
    takingPart: 'Taking part',
    sides: 'Sides',
    calendar: 'Calendar',
    addToCalendar: 'Add to a calendar',
    noCalendar: 'none, for it has no exact day',
    mentionedIn: (count: number) => `Mentioned in ${noun('sentence').inWords(count)}`,
    inOrder: 'In the order of the text, with who speaks in the same paragraph',
    paragraph: (number: number) => `Paragraph ${number}`,
    sentenceNotShown:
      'The sentence is not shown: of this article the site keeps quotes with their sentences, dates and links only.',
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
    /** Behind a plan, in the article that announced it. */
    since: {
      confirmed: 'since confirmed',
      cancelled: 'since cancelled',
      disputed: 'since disputed',
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
    /** With what it is counted from, where that is known. */
    dayIsStated: (quoted: string, counting: string | null) =>
      `The day is stated in the text: “${quoted}”${counting === null ? '' : `, ${counting}`}.`,
    dayIsInferred: (day: string) => `The day is inferred; the text does not say that it was ${day}.`,
  },
  timeline: {
    /** The headline; not both counts are 0. */
    title: (statementCount: number, eventCount: number) =>
      capitalised(
        [
          ...(statementCount > 0 || eventCount === 0 ? [statements.inWords(statementCount)] : []),
          ...(eventCount > 0 ? [events.inWords(eventCount)] : []),
        ].join(', '),
      ),
    /** Below it, with the first and last day. */
    span: (days: string) => `From ${days}`,
    noDays: 'What happens when',
    noStatement: 'No statement is recorded.',
    /** How many statements have a day in the text, of these, one that is counted from an inferred day, an inferred one, and none. */
    datedStatements(stated: number, counted: number, inferred: number, undated: number): string {
      const have = (count: number): string => (count === 1 ? 'has' : 'have');
      if (stated + inferred === 0)
        return undated === 1
          ? 'the one statement has no day in the text and stands apart'
          : `none of the ${noun('statement').inWords(undated)} has a day in the text; they stand apart`;
      const which = counted === stated ? '' : `${inWords(counted)} of them `;
      const fromInferred = counted === 0 ? '' : `, ${which}counted from one we inferred`;
      return [
        `${noun('statement').inWords(stated)} ${have(stated)} a day in the text${fromInferred}`,
        ...(inferred > 0 ? [`${inWords(inferred)} ${have(inferred)} a day we inferred`] : []),
        ...(undated > 0
          ? [`${inWords(undated)} ${undated === 1 ? 'has none and stands' : 'have none and stand'} apart`]
          : []),
      ].join('; ');
    },
    /** How many of the events lay ahead when the one article, or the first of several that names them, appeared. */
    plans(events: number, planned: number, articles: number): string {
      const appeared = whenNamed(events, articles);
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
    /** Of a long time without an entry, “1868–1949”. */
    nothing: (time: string) => `${time}: nothing`,
    published: 'Article published',
    today: 'today',
    seeNumbers: 'numbers: see the list',
    seeList: 'see the list',
    /** In two lines of one or two short words. */
    noDayLines: ['No day', 'given'],
    /** What a column counts, for those who listen: its time, its side, and how many. */
    column: (lane: string, when: string, entries: string) => `${when}, ${lane}: ${entries}`,
    legend: {
      statement: 'statement, one shape a voice',
      reported: 'event reported',
      planned: 'planned when the article appeared',
      'past-due': 'planned, its day is over, nothing confirms it',
      confirmed: 'planned, confirmed by a later source',
      cancelled: 'cancelled',
      disputed: 'disputed',
      inferred: 'dashed: day inferred, or counted from one that is',
      spans: 'A line along the days: all of them, or some day among them; with an arrow where it goes on.',
      about: 'Dotted: about that day.',
      sides: 'A line joins the sides that take part.',
      solid: 'said, or happened',
      hollow: 'planned',
      columns: 'A column counts what begins in its time; with several sides, an event counts for each.',
      break: 'a long time without an entry',
      /** How many entries a picture has no room for, and their days. */
      omitted: (count: number, days: string) =>
        `${noun('dated entry', 'dated entries').inWords(count)} outside the picture (${days}): ${count === 1 ? 'it stands' : 'they stand'} in the list.`,
    },
    zoom: {
      name: 'Zoom',
      whole: 'Whole record',
      earlier: (stretch: string) => `Earlier: ${stretch}`,
      later: (stretch: string) => `Later: ${stretch}`,
    },
    filter: {
      name: 'Filter the timeline',
      legends: {
        kind: 'Show',
        status: 'Status',
        side: 'Side',
        day: 'Day',
        speaker: 'Speaker',
      },
      allSpeakers: 'All speakers',
      named: 'Named',
      unnamedIn: (title: string) => `Unnamed, in “${title}”`,
      nobody: 'Nobody named',
      kind: { statement: 'Statements', event: 'Events' },
      day: {
        stated: 'Stated',
        counted: 'Counted from an inferred day',
        implied: 'Inferred',
        none: 'None given',
      },
      status: {
        reported: 'Reported',
        planned: 'Planned',
        'past-due': 'Planned, day over',
        confirmed: 'Confirmed',
        cancelled: 'Cancelled',
        disputed: 'Disputed',
      },
      /** Of the live line; `{shown}` and `{all}` are put in by script. */
      all: 'All {all} shown',
      some: '{shown} of {all} shown',
      reset: 'Show all',
      /** Of one row of boxes: all off, and all on again. */
      none: 'None',
      every: 'All',
      ofGroup: (legend: string, which: string) => `${legend}: ${which}`,
      /** Added to the live line. */
      lifted: 'The filters hid the entry that this link leads to, so they are off.',
      leftOut: 'Left out of the list: {what}.',
      /** What is left out by the speaker, or by the year or month, that a reader has chosen. */
      allBut: 'all but {kept}',
      /** What script counts anew; `{n}` is put in. */
      counted: {
        entry: { one: '{n} entry', other: '{n} entries' },
        statement: { one: '{n} statement', other: '{n} statements' },
      },
    },
    columns: { day: 'Day', known: 'How known', what: 'Who or what', who: 'Who', words: 'Words' },
    /** How a day is known, with the words of the text that give it. */
    knownBy: (how: string, quoted: readonly string[]) =>
      `${how}: ${listed(quoted.map((text) => `“${text}”`))}`,
    statementIn: (number: number, title: string) => `statement ${number}, ${title}`,
    inFull: 'In full',
    noDay: 'No day given',
    noDayMeans: 'The text says who spoke and not when. Here they stand in the order of the text.',
    calendar: 'Calendar of the events',
    /** What the calendar holds: events with an exact day, how many of them lay ahead when first named in one of the articles, and how many have none. */
    calendarHolds: (held: number, planned: number, left: number, articles: number) =>
      [
        `${noun('event').inWords(held)} on ${held === 1 ? 'an exact day' : 'exact days'}${planned === 0 ? '' : `, ${planned === held ? (held === 1 ? 'planned' : 'all planned') : `${inWords(planned)} of them planned`} ${whenNamed(held, articles)}`}`,
        ...(left === 0
          ? []
          : [
              `${inWords(left)} ${left === 1 ? 'has' : 'have'} none and ${left === 1 ? 'is' : 'are'} left out`,
            ]),
      ].join('; '),
    /** The entries of a year or month that is folded. */
    entries: noun('entry', 'entries'),
  },
  /** Of statements, names and days, wherever they stand. */
  marks: {
    said: 'said {day}',
    noDayGiven: 'no day given',
    noDay: 'no day',
    speakerNotGiven: 'Speaker not given',
    /** What a program that reads aloud says before each passage of a quote. */
    speaks: (name: string) => `${name}: `,
    /** How a day, or who speaks, is known. */
    certainty: { stated: 'stated', counted: 'counted from an inferred day', implied: 'inferred' },
    statement: (number: number) => `statement ${number}`,
    inTheArticle: 'In the article',
    cite: 'Cite',
  },
  article: {
    annotated: 'Article, annotated',
    inExcerpt: 'Article, excerpt',
    describe: (publisher: string) => `An article of ${articleBefore(publisher)}${publisher}, annotated.`,
    readingTime: (count: number, minuteCount: number) =>
      `${words.inFigures(count)}, ${minuteCount <= 1 ? 'about a minute' : `about ${minutes.inWords(minuteCount)}`} to read`,
    originWhole: (publisher: string) =>
      `Headline, summary and notes are ours. The text below is that of ${articleBefore(publisher)}{publisher}, {day}, unaltered.`,
    originExcerpt: (publisher: string) =>
      `Headline, summary and notes are ours. The quotes below are from a text of ${articleBefore(publisher)}{publisher}, {day}.`,
    excerptHead: 'Excerpt.',
    excerpt:
      'This page has the quotes with their sentences, dates and links, not the publisher’s running text.',
    readAt: (publisher: string) => `Read it at ${articleBefore(publisher)}${publisher}`,
    /** A stretch of an excerpt’s source that is not shown; the first on a page says whose words they are. */
    gapOfSource: (count: number) => `… ${words.inFigures(count)} of the source, not shown …`,
    gap: (count: number) => `… ${words.inFigures(count)}, not shown …`,
    about: 'About the article',
    howWeKnowTheDay: 'How we know the day',
    statement: 'Statement',
    /** “No. 5” on a narrow screen. */
    statementShort: 'No.',
    citeStatement: (number: number) => `Cite statement ${number}`,
    editorsNote: 'Editor’s note',
    editorsNoteLetter: (letter: string) => `Editor’s note ${letter}`,
    toNote: (letter: string) => `Note ${letter}`,
    fromNote: (letter: string) => `Back from note ${letter} to its words`,
    notes: 'Notes',
    onStatement: (number: number) => `On statement ${number}`,
    plannedAsOf: 'Planned, as of {day}',
    dates: 'Dates in this article',
    datesRemark: 'What each is read as, and from which day it is counted',
    inTheText: 'In the text',
    readAs: 'Read as',
    basis: 'Basis',
    /** How a link is called to another place of the same words, and what is seen of it. */
    place: (quoted: string, place: number) => `${quoted}, ${ordinal(place)} place`,
    placeShort: (place: number) => `${ordinal(place)} place`,
    namesNoDay: 'names no day',
    neighbours: 'Articles of this briefing',
    earlier: 'Earlier article',
    later: 'Later article',
    corrected: (kind: string) => `${kind} of {day}.`,
    noCorrections: 'None recorded for this article.',
    correctedAbove: (count: number) => `${capitalised(noun('correction').inWords(count))}, at the {top}.`,
    topOfPage: 'top of the page',
    marksChecked: 'The marks are checked against the source text on every build.',
    allCorrections: 'All corrections',
    source: 'Source',
    byline: 'By {byline}',
    rights: 'Rights',
    rightsWhole:
      'The running text belongs to its publisher. It is shown whole because its terms, as our editors read them, allow that; of other articles a page keeps quotes with their sentences, dates and links only.',
    rightsExcerpt:
      'The running text belongs to its publisher. This page is an excerpt of it: quotes with their sentences, dates and links only.',
    rightsOurs: 'Our notes and marks may be reused with credit.',
  },
  sourcing: {
    title: 'Sourcing',
    chartAndTable: 'Chart and table',
    heading: 'Sourcing of this article',
    remark: 'Counted when the page was built, from the marks above',
    nobodyQuoted: 'Nobody is quoted in this article.',
    /** “325 of 583 words”, before one of the next two. */
    figure: (quoted: number, all: number) => `${figures(quoted)} of ${figures(all)} words`,
    noneQuoted: 'are quoted.',
    quoted: (statementCount: number, voiceCount: number) =>
      `are quoted, in ${statements.inWords(statementCount)}${voiceCount === 0 ? '' : ` by ${voices.inWords(voiceCount)}`}.`,
    saysOfNone: 'The text says of none of them who speaks.',
    noName: (count: number): string => (count === 1 ? 'It has no name.' : 'None of them has a name.'),
    allNamed: (count: number): string => (count === 1 ? 'It has a name.' : 'All of them have a name.'),
    someNamed: (named: number, theirShare: string) =>
      `${voices.inWords(named)} ${named === 1 ? 'has a name; it speaks' : 'have a name; they speak'} ${theirShare} of the words.`,
    chart: 'Words quoted, by voice: the figures of the table',
    key: 'words in quotation marks; hatched: no name given',
    keyShort: 'words; hatched: no name',
    caption: (all: number, quoted: number, share: number) =>
      `The same figures. Of ${figures(all)} words in the article, ${figures(quoted)} (${share}%) are quoted.`,
    inferred: (count: number) => `Of ${statements.inWords(count)} the speaker is inferred.`,
    voice: 'Voice, and for whom it speaks',
    cues: 'Cue words',
    statements: 'Statements',
    words: 'Words',
    share: 'Share',
    percent: (share: number) => `${share}%`,
    named: 'Named',
    unnamed: 'Unnamed',
    kinds: {
      person: 'person',
      unnamed: 'unnamed',
      group: 'unnamed group',
      organisation: 'organisation',
      document: 'document',
      nobody: 'speaker not given',
    },
    /** Of statements that no word reports. */
    noCue: 'no cue word',
    times: (cue: string, count: number) => (count === 1 ? cue : `${cue} ${figures(count)}×`),
  },
  quote: {
    eyebrow: (number: number, all: number) => `Statement ${number} of ${all}`,
    speakerInferred: 'Speaker inferred.',
    linkedTo: (name: string, route: string) =>
      `These words are linked to ${name} ${route}; no editor has confirmed it yet.`,
    inTheArticle: 'As it stands in the article',
    /** Behind “no day given”: an event that the reporter’s words in its sentence name, and its day. */
    sentenceNames: '; its sentence names {event}, {day}',
    paragraph: (place: number) => `${ordinal(place)} paragraph`,
    who: 'who',
    cue: 'cue',
    day: 'day',
    address: 'Address',
    addressStays: 'This address stays. Corrections stand on the page of the article.',
    rights: 'Rights',
    printedBy: (publisher: string) =>
      `Words as printed by ${articleBefore(publisher)}{publisher}, in {article}.`,
    wordsOf: (publisher: string) =>
      `Words of {speaker} as printed by ${articleBefore(publisher)}{publisher}, in {article}.`,
    thisArticle: 'this article',
    neighbours: 'Statements of the article',
    previous: (number: number) => `Previous, statement ${number}`,
    next: (number: number) => `Next, statement ${number}`,
    first: 'First statement of the article',
    last: 'Last statement of the article',
  },
  /** What the marks of a quote rest on. */
  basis: {
    caption: 'What the marks rest on. Offsets count UTF-16 units in the source text.',
    part: 'Part',
    inTheText: 'In the text',
    readAs: 'Read as',
    basis: 'Basis',
    offsets: 'Offsets',
    parts: { words: 'Words', who: 'Who', cue: 'Cue', day: 'Day' },
    passages: (count: number) => `${passages.inWords(count)}, one utterance`,
    direct: (count: number) => `direct quotation, ${words.inFigures(count)}`,
    partial: (count: number) => `part of the reporter’s sentence, ${words.inFigures(count)}`,
    quotationMarks: 'quotation marks',
    notNamed: 'not named here',
    none: 'none',
    nothing: 'nothing',
    reportsSpeech: 'reports speech',
    noCue: 'no word of the sentence reports speech',
    linked: (route: string) => `linked ${route}: inferred`,
    namesNobody: 'the text names nobody',
    sentencesAround: 'the sentences around it',
    noDayInText: 'the text gives no day',
    statedCounted: (counting: string) => `stated; ${counting}`,
    fromPublished: 'counted from the day of publication',
    wordsAround: 'the words around it',
    earlier: (quoted: string) => `read from “${quoted}”, earlier in the text`,
    later: (quoted: string) => `read from “${quoted}”, later in the text`,
    ourReading: 'our reading: no marked words give the name',
    partOfName: 'part of the name',
    partOfPhrase: 'part of the phrase',
  },
  cite: {
    sourceAt: (url: string) => `Source: ${url}`,
    heading: 'Cite this statement',
    headingArticle: 'Cite this article',
    describe: (title: string) => `How to cite “${title}” and each statement in it.`,
    whole: 'The article',
    statements: 'Its statements',
    said: (who: string, quoted: string) => `${who}: ${quoted}`,
    headline: (title: string, site: string) => `“${title}” (headline by ${site})`,
    /** Before the source. */
    in: ' in ',
    /** The source, by its publisher’s headline and by who wrote it. */
    work: (headline: string) => `“${headline}”`,
    workBy: (work: string, byline: string) => `${work} by ${byline}`,
    /** Before a statement’s or an article’s id. */
    statement: (site: string) => `${site}, statement `,
    article: (site: string) => `${site}, article `,
    brackets: 'Square brackets: a speaker, role or day that is inferred, or a day counted from one that is.',
    bracketsArticle: 'Square brackets: a day that is inferred.',
    otherForms: 'Other forms',
    forms: { markdown: 'Markdown', html: 'HTML', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copy: 'Copy citation',
    copyForm: (form: string) => `Copy ${form}`,
    copyLink: 'Copy link',
    copied: 'Copied',
    /** Where the browser refuses: what is selected then is copied by hand. */
    notCopied: 'Selected: press Ctrl+C or ⌘C',
    linkNotCopied: 'Copy it from the address bar',
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
    reportAnError: 'Report an error',
    /** The subject of a mail that does. */
    reportOn: (address: string) => `Error on ${address}`,
    whatIsOurs:
      'Nothing here is generated text. Quotes, names and stated days are passages of the source; headlines, notes and what is inferred are ours and say so.',
  },
  /** What feeds, shared links and drawn pictures say, and where data is found. */
  standards: {
    noteOn: (number: number) => `Editor’s note on statement ${number}`,
    source: 'Source',
    excerpt: 'Of this article only quotes with their sentences, dates and links may be published.',
    /** Of the ways to feeds and data, at the foot of every page. */
    feeds: 'Feeds:',
    data: 'Data:',
    calendar: 'Calendar',
    rss: 'RSS',
    jsonFeed: 'JSON Feed',
    whatItIs: 'Who said what, on what day, and in which sentence of the source',
    feedOf: 'Who said what, on what day, and in which sentence of the source: each new article, whole.',
  },
  /** What the record holds, in a few words: for the first screen, and for whoever is given the folder. */
  briefing: {
    /** “five voices, two with a name” */
    voices: (count: number, named: number) => {
      if (count === 0) return 'no voices';
      if (count === 1) return named === 1 ? 'one voice, with a name' : 'one voice, none with a name';
      const names = named === 0 ? 'none' : named === count ? 'all' : inWords(named);
      return `${inWords(count)} voices, ${names} with a name`;
    },
    /** “2 named, 3 unnamed, one statement without a speaker” */
    voiceFigures: (named: number, unnamed: number, nobodys: number) =>
      [
        `${figures(named)} named, ${figures(unnamed)} unnamed`,
        ...(nobodys === 0 ? [] : [`${statements.inWords(nobodys)} without a speaker`]),
      ].join(', '),
    /** “325 of 583 words; a quarter of them without a name” */
    quoted: (quoted: number, words: number, unnamed: number) =>
      [
        `${figures(quoted)} of ${figures(words)} words`,
        ...(quoted === 0 ? [] : [`${share(unnamed, quoted)} of them without a name`]),
      ].join('; '),
    noDays: 'no days given',
    /** “17 Dec 2021 to 13 Jan 2022” */
    span: (first: string, last: string) => `${first} to ${last}`,
    planned: (count: number) => `${events.inWords(count)} planned`,
  },
  home: {
    description: 'News articles with every quote, speaker and date marked in the text of the source.',
    theBriefing: 'The briefing',
    newestOf: (count: number) => `The briefing: the newest of ${articles.inWords(count)}`,
    noArticle: 'No article is published yet',
    readAnnotated: 'Read the article, annotated',
    whoSpeaks: 'Who speaks',
    allSpeakers: 'All speakers',
    nobodyYet: 'Nobody is quoted yet.',
    more: (count: number) => `and ${figures(count)} more`,
    whatHappensWhen: 'What happens when',
    /** Of the list of what happens when: entries that the line of days above it cannot show. */
    outsideLine: (count: number) =>
      count === 1
        ? 'One entry of the list has no room on the line of days.'
        : `${capitalised(inWords(count))} entries of the list have no room on the line of days.`,
    /** Entries before and after those of the list, not both 0. */
    otherEntries: (earlier: number, later: number) =>
      `${capitalised(
        listed([
          ...(earlier > 0 ? [`${inWords(earlier)} earlier`] : []),
          ...(later > 0 ? [`${inWords(later)} later`] : []),
        ]),
      )} ${earlier + later === 1 ? 'entry stands' : 'entries stand'} on the timeline.`,
    /** Of events that an import called by one word of the text, which nobody has looked at. */
    withoutTitle: (count: number) =>
      count === 1
        ? 'One event that has no title of its own yet stands on the timeline only.'
        : `${capitalised(inWords(count))} events that have no title of their own yet stand on the timeline only.`,
    /** `others`: how many statements carry a day. */
    undated: (count: number, others: number) =>
      `${capitalised(inWords(count))}${others > 0 ? ' more' : ''} ${count === 1 ? 'statement carries' : 'statements carry'} no day.`,
    undatedApart: (count: number) => (count === 1 ? 'It is listed apart.' : 'They are listed apart.'),
    /** After what is said of an event. */
    eventDay: { implied: '; its day inferred', counted: '; its day counted from an inferred one' },
    whereFrom: 'Where it comes from',
    source: 'Source',
    day: 'Day',
    days: 'Days',
    firstToLastDay: '{first} to {last}',
    voices: 'Voices',
    quoted: 'Quoted',
    rights: 'Rights',
    fullText: 'Full text, unaltered',
    excerpt: 'Excerpt: quotes, dates and links',
    /** Of several articles. */
    rightsOf: (whole: number, excerpts: number): string => {
      if (excerpts === 0) return 'All in full text';
      if (whole === 0) return 'All as excerpts';
      return `${figures(whole)} in full text, ${figures(excerpts)} as excerpts`;
    },
    statementsTitle: (count: number) =>
      count === 1 ? 'The one statement' : `The ${statements.inWords(count)}`,
    inOrderOfText: 'In the order of the text',
    earlierArticles: 'Earlier articles',
    newestFirst: 'Newest first',
    howToRead: 'How to read the marks',
    wordsMark: '“Words”',
    aboutWords:
      '{words} in a tint are somebody’s own. The shape and the colour are that voice’s, on every page.',
    aboutDays:
      'A day the text settles has a {solid} line. A day we inferred, or counted from one that we inferred, has a {dashed} one and says which. A speaker whom no editor has confirmed has one, too.',
    solid: 'solid',
    dashed: 'dashed',
    aboutEvents:
      '{reported} happened, as reported. {planned} was planned when the article appeared. {confirmed} was planned, and a later source says that it took place.',
    aboutNames: 'A name in {slanted} is the article’s own phrase for somebody it does not name.',
    slanted: 'slanted type',
  },
  /** Beside the text of the About page, which is in `about/`. */
  about: {
    onThisPage: 'On this page',
    whoAnswers: 'Who answers for this',
    /** `{report}` is “Report an error”. */
    answersFor:
      'Whoever publishes this record answers for it. {report}: say on which page, and what is wrong ({contact}).',
    noContact:
      'This copy of the record gives no address to write to. A correction reaches it as a pull request to the files that it is built from; an editor checks it against the source.',
    marks: 'What the marks mean',
    order:
      'Voices get their colour and shape in the order in which they first appear, never by side or nation.',
    /** Each mark as it is called, and what it means. */
    key: {
      tint: {
        mark: 'A tint and a shape before the words',
        means: 'somebody’s own words; colour and shape belong to one voice, on every page',
      },
      slanted: {
        mark: 'A name in slanted type',
        means: 'the article’s own phrase for somebody it does not name',
      },
      solid: { mark: 'A solid line under a day', means: 'the text settles the day' },
      dashed: {
        mark: 'A dashed line under a day',
        means: 'we worked the day out, and say “inferred”; or counted it from such a day, and say “counted”',
      },
      dashedName: {
        mark: 'A dashed line under a name',
        means: 'who speaks is worked out and not confirmed yet, and we say “inferred”',
      },
      dateLink: {
        mark: 'A date in the text',
        means: 'leads to a table below it: what the words are read as, and what that is counted from',
      },
      term: {
        mark: 'A dotted line under quoted words',
        means: 'a term: quotation marks, but nobody’s words',
      },
      reported: { mark: 'A filled disc', means: 'an event that the text reports' },
      planned: { mark: 'A ring', means: 'an event that was planned when the article appeared' },
      'past-due': {
        mark: 'A ring with hands',
        means: 'planned, its day is over, and nothing here confirms it',
      },
      confirmed: { mark: 'A ring with a core', means: 'planned, and a later source says that it took place' },
      cancelled: { mark: 'A struck ring', means: 'cancelled' },
      disputed: { mark: 'A half-filled disc', means: 'disputed: the sources disagree' },
      dashedRing: {
        mark: 'A dashed ring',
        means: 'the day of the event is inferred, or counted from one that is',
      },
      stretch: {
        mark: 'A line along the timeline',
        means:
          'a date of more than one day: all of them, or some day among them; hollow where planned, with an arrow where it goes on',
      },
      about: { mark: 'Dots along the timeline', means: 'about that day' },
    },
  },
  corrections: {
    title: 'Corrections',
    eyebrow: 'The record',
    description: 'What was changed in the record after it was published, newest first.',
    standfirst:
      'What was changed after it was published, and why. It also stands on the page that it changed.',
    none: 'None recorded',
    count: noun('correction'),
    newestFirst: 'Newest first',
    /** To where a correction stands on the page that it changed. */
    inPlace: 'On the page of the article',
    whatIsWhich: 'What is which',
    kindsMean: {
      correction: 'Something was wrong and has been put right.',
      clarification: 'Nothing was wrong, but it could be misread.',
      update: 'Something became known later and was added.',
    },
    kinds: { correction: 'correction', clarification: 'clarification', update: 'update' },
    /** Before the words that stood there, and before those that stand there now. */
    before: 'Before:',
    after: 'Now:',
    /** Behind a correction that concerns one statement. */
    concerns: 'Concerns {statement}.',
    /** Behind an article in a list. */
    since: { correction: 'corrected {day}', clarification: 'clarified {day}', update: 'updated {day}' },
  },
  /** At addresses that were public and have no record of their own any more, by the kind of what stood there. */
  former: {
    moved: {
      title: 'Another address',
      heading: {
        articles: 'This article has another address now',
        quotes: 'This statement has another address now',
        speakers: 'This voice has another address now',
        events: 'This event has another address now',
      },
      leads: 'Here it is: {page}',
      byItself: 'Your browser goes there by itself. If it does not, follow the link.',
    },
    removed: {
      title: 'Taken out of the record',
      heading: {
        articles: 'This article is no longer in the record',
        quotes: 'This statement is no longer in the record',
        speakers: 'This voice is no longer in the record',
        events: 'This event is no longer in the record',
      },
      standfirst:
        'The address stays, so that a link to it tells what became of it. What stood here is not repeated.',
      day: 'Taken out',
      why: 'Why',
      article: 'Article',
      address: 'Address',
    },
  },
  notFound: {
    title: 'No such page',
    heading: 'There is no page at this address',
    description: 'There is no page at this address.',
    standfirst:
      'Statements keep their addresses, so the address may have been cut or mistyped. Search for what you looked for, or begin here.',
    article: 'Newest article',
    speakers: 'All speakers',
    timeline: 'Timeline',
    briefing: 'Briefing',
    allArticles: (count: number) =>
      count === 1
        ? 'What the record holds, at a glance'
        : `What the record holds, and all of its ${articles.inWords(count)}`,
    search: 'Search for what you looked for',
    elsewhere:
      'If these lead nowhere, shorten the address in your browser: delete its end, back to an earlier slash, and try again.',
  },
  offline: {
    newEdition: 'A new edition of this record is there.',
    showIt: 'Show it',
    /** Has the offer of the new edition go. */
    notNow: 'Not now',
    title: 'Reading offline',
    about:
      'Your browser can keep the whole record, its search included: {size}. What is kept is read without a network. A new edition is offered on every page, and shown when you ask for it. A small record is kept by itself, unless your browser is set to save data; a large one only if you ask for it here.',
    filesKept: 'Files kept so far',
    /** What script says, and puts figures and the moment of publication into. */
    states: {
      locale: 'en-GB',
      size: '{files} files, {megabytes}\u{a0}MB',
      absent: 'Nothing is kept on this device.',
      absentLarge: 'Nothing is kept on this device: this edition is large, and kept only if you ask for it.',
      coming: 'It is being kept on this device.',
      kept: 'Kept on this device: the edition of {moment}.',
      notKept:
        'It could not be kept: this browser lets no page keep anything, the network or the room on this device gave out, or the server gives other files than were published.',
      notRemoved: 'It could not be removed: this browser refuses what is kept on this device.',
      /** The button’s: what it does in a state. */
      keep: 'Keep this site for reading offline',
      stop: 'Stop and remove',
      remove: 'Remove the offline copy',
    },
  },
  /** An article that is saved as one file. */
  single: {
    file: 'An article of {day}, saved as one file that needs no other and no network.',
    address: 'Its permanent address is {address}',
    inThisFile: 'In this file',
    contents: 'In this file, after the text',
    events: 'Events',
    byDay: (count: number) => `${capitalised(events.inWords(count))}, by day`,
    dates: 'Dates',
    foot: 'Corrections, source, rights',
    correctedLater: 'What was corrected after this file was saved is not in it.',
    correctedLaterAt: 'What was corrected after this file was saved stands on {page}.',
    articlesPage: 'the article’s own page',
    aboutNobody: 'The text does not say whose words these are.',
  },
  /** The text file beside the site, for whoever is given its folder. `list` is the list of digests. */
  readMe: {
    whatItIs:
      'This folder is a whole website. Every statement in it can be followed back to the words of its source.',
    howToReadTitle: 'HOW TO READ IT',
    howToRead:
      'Open index.html in this folder with a web browser. If the folder came as a zip file, unpack all of it first. Nothing has to be installed and no network is needed: pages, timeline and search work from the folder. Nothing that you read or search for is sent anywhere. Only links to other websites, such as a publisher’s, lead out.',
    holdingsTitle: 'WHAT IT HOLDS',
    noArticles: 'No articles yet.',
    holdings: (origin: string, published: string, quoted: number, voices: string, count: number) =>
      `${capitalised(origin)}, published ${published}. ${capitalised(statements.inWords(quoted))}; ${voices}; ${events.inWords(count)}.`,
    whatIsOurs:
      'Quotes, names and stated days are passages of the sources, word for word. Headlines, summaries and notes are ours. A day or a speaker that we worked out is marked “inferred” wherever it stands.',
    rightsTitle: 'RIGHTS',
    rights: (extent: string) =>
      `The running text of an article belongs to its publisher. ${extent} Our notes and marks may be reused with credit.`,
    /** How many of the articles are shown whole. */
    extent: (whole: number, count: number) => {
      if (whole === count) return count === 1 ? 'This one is shown whole.' : 'All are shown whole.';
      if (whole === 0)
        return `Of ${count === 1 ? 'this one' : 'these'} only quotes with their sentences, dates and links are shown.`;
      return `${figures(whole)} of ${figures(count)} are shown whole; of the others only quotes with their sentences, dates and links.`;
    },
    changedTitle: 'WAS ANYTHING CHANGED ON THE WAY?',
    changed: (list: string) =>
      `${list} lists the SHA-256 digest of every other file of this folder. To compare them, open a terminal in this folder and give it the line for your system. It names each file that is missing or is not as it was; where it says nothing, nothing was changed. A file that is not on the list was added.`,
    inDoubt:
      'Whoever can change a file can change the list, too. If in doubt, compare the list itself with the one that its publisher gives you by another way.',
    inDoubtAt:
      'Whoever can change a file can change the list, too. If in doubt, compare the list itself with the one on the published site:',
  },
  /** The web app manifest: what the site is, where a device lists it. */
  manifest: {
    description:
      'News articles as records that can be checked: who said what, when, and in which sentence of the source.',
  },
  search: {
    title: 'Search',
    description: 'Find statements, events, speakers and articles, each where it stands.',
    needsScript: 'Search needs script, which is off.',
    lookInstead:
      'The {timeline} lists every statement and event by its day, and the {speakers} lead to all that each of them said.',
    timeline: 'timeline',
    speakers: 'speakers',
    results: 'Results',
    order: 'Order',
    orders: { best: 'Best match', earliest: 'Earliest day', latest: 'Latest day' },
    narrowDown: 'Narrow down',
    from: 'From',
    to: 'To',
    statement: 'Statement',
    event: 'Event',
    speaker: 'Speaker',
    article: 'Article',
    allStatements: 'Statements',
    read: 'Read',
    howItFinds: 'How it finds',
    wordForms:
      'Word forms count: “europe” also finds “European” and “Europeans”. Put words in "quotes" to find them exactly.',
    opensAtWords: 'Each statement opens the article at its words.',
    sentToNobody: 'The index lies beside the pages. What you search for is sent to nobody.',
    alsoUnder: 'Everything stands in the {timeline} and under the {speakers}, too.',
    keys: '{down} and {up} go through the results, {enter} opens one.',
    slashKey: 'Key {slash} leads here from any page',
    alsoCalled: (names: string): string => `Also ${names}`,
    /** Before what an editor wrote, beside words of the source. */
    inOurWords: 'In our words:',
    beginWith: 'Or begin with',
    startingPoints: {
      statements: 'All statements',
      unnamed: 'Statements with no name behind them',
      undated: 'Statements without a day',
      events: 'All events',
    },
    /** What script says. It finds them in the page; `{name}` marks what it fills in. */
    inScript: {
      searching: 'Searching…',
      failed:
        'The search could not be carried out. The timeline and the list of speakers hold every statement and event.',
      start: 'Type a word or a name, or choose from the lists.',
      found: '{count}: {kinds}',
      foundFor: '{count} for “{query}”: {kinds}',
      nothing: '{nothing} with what is chosen.',
      nothingFor: '{nothing} for “{query}”.',
      nothingForChosen: '{nothing} for “{query}” with what is chosen.',
      standsNowhere: '“{word}” stands nowhere in the record.',
      nothingFound: 'Nothing found',
      didYouMean: 'Did you mean',
      wider: 'More is found',
      withoutWord: 'without “{word}”',
      withoutChoice: 'whatever the choice under “{legend}”',
      withoutDays: 'on any day',
      withoutChoices: 'without any choice',
      reversed: 'The day under “From” is later than that under “To”.',
      exchange: 'Exchange them',
      chosen: 'Chosen',
      /** Takes away what is chosen; all but the choice is said, not shown. */
      remove: 'Remove {choice}',
      clearAll: 'Clear all',
      dayKnown: 'Day: {value}',
      range: '{from} to {to}',
      rangeFrom: 'From {from}',
      rangeTo: 'Up to {to}',
      undatedToo: 'Or without a day',
      leftOut: 'Left out: {what} without a day.',
      showUndated: 'Show undated',
      advice: 'Try fewer words, or the beginning of a word.',
      more: 'Show {some} more of {left}',
      moreValues: '{number} more',
      said: 'said {day}',
      inferred: '(inferred)',
      dayCounted: '(counted)',
      legends: { kind: 'Kind', who: 'Who', article: 'Article', named: 'Named', day: 'Day' },
      values: {
        kind: { statement: 'Statements', event: 'Events', speaker: 'Speakers', article: 'Articles' },
        named: { 'named-in-the-source': 'Named in the source', unnamed: 'Unnamed' },
        day: {
          stated: 'Stated',
          counted: 'Counted from an inferred day',
          inferred: 'Inferred',
          'none-given': 'None given',
        },
      },
      statuses: {
        reported: 'reported',
        planned: 'planned',
        'past-due': 'planned, its day is over',
        confirmed: 'confirmed',
        cancelled: 'cancelled',
        disputed: 'disputed',
      },
      /** Counted nouns by the category of `Intl.PluralRules`; `{n}` stands for the figures. */
      counted: {
        result: { one: '{n} result', other: '{n} results' },
        statement: { one: '{n} statement', other: '{n} statements' },
        event: { one: '{n} event', other: '{n} events' },
        speaker: { one: '{n} speaker', other: '{n} speakers' },
        article: { one: '{n} article', other: '{n} articles' },
        place: { one: '{n} place', other: '{n} places' },
      },
    },
  },
  speaker: {
    speaker: 'Speaker',
    /** Under a name, for want of a role. */
    namesNobody: 'The text names nobody',
    unnamedGroup: 'Unnamed group in the source',
    unnamedSource: 'Unnamed in the source',
    /** Ways to a speaker, as they go on after “reached” or “linked”. */
    ways: {
      cue: 'by a cue',
      pronoun: 'by a pronoun',
      label: 'by a label or signature',
      continuation: 'by what is said before',
      nearby: 'by words nearby',
      revision: 'by a former text of the source',
    },
    /** All of a kind, as a heading. */
    kinds: {
      person: 'People with a name',
      organisation: 'Organisations',
      document: 'Documents',
      group: 'Groups without a name',
      unnamed: 'People without a name',
    },
    people: noun('person', 'people'),
    // The index.
    nobodyYet: 'Nobody is quoted yet',
    title: (speaking: number, named: number) => {
      const names = named === speaking ? 'all ' : named === 0 ? 'none ' : `${inWords(named)} `;
      return `${voices.inWords(speaking)}, ${speaking === 1 && named === 1 ? '' : names}with a name`;
    },
    everybody: (title: string) => `${title}: everybody who is quoted, and how much.`,
    neverPooled:
      'Somebody the article does not name is listed once for that article, under the article’s own words. Two officials nobody named are never made into one.',
    waysIn: 'Ways into the index',
    byName: 'By name',
    unnamedByArticle: 'Without a name, by article',
    byAffiliation: 'By affiliation',
    byKind: 'By kind',
    notQuotedTitle: 'Named in the text, not quoted',
    letters: 'Letters',
    otherLetters: 'Other',
    noAffiliation: 'No affiliation given',
    columns: {
      voice: 'Voice',
      affiliation: 'Affiliation',
      called: 'Called in the text',
      days: 'Days',
      statements: 'Statements',
      words: 'Words',
    },
    noAffiliationGiven: 'no affiliation given',
    more: (count: number) => `and ${figures(count)} more`,
    undatedToo: 'and undated',
    /** Between the first and the last of several days. */
    to: 'to',
    /** What stands behind a number whose column has no head. */
    unit: {
      statements: (count: number): string => (count === 1 ? 'statement' : 'statements'),
      words: (count: number): string => (count === 1 ? 'word' : 'words'),
    },
    inOrderOfNames: 'In the order of names.',
    /** `{column}` is the head of the column that the rows are in the order of. */
    ascending: 'In the order of: {column}.',
    descending: 'In the order of: {column}, backwards.',
    // A speaker's page.
    notQuotedAtAll: 'Named in the text, and not quoted.',
    speaks: (said: number, all: number, inArticles: number) =>
      `Speaks ${inWords(said)} of the ${statements.inWords(all)}${inArticles > 1 ? `, in ${articles.inWords(inArticles)}` : ''}.`,
    quotedWithoutName: (said: number, inArticles: number, dated: boolean) =>
      `Quoted ${times(said)} in ${articles.inWords(inArticles)}, with no name${dated ? '' : ' and no day'}.`,
    /** Begins a sentence. */
    givenByInference: (count: number) =>
      `${statements.inWords(count)} ${count === 1 ? 'is' : 'are'} given to this voice by inference.`,
    facts: {
      name: 'Name',
      role: 'Role',
      affiliation: 'Affiliation',
      called: 'Called',
      quoted: 'Quoted',
      days: 'Days',
      onlyDay: 'Day',
      firstDay: 'First day',
      lastDay: 'Last day',
      sameAs: 'Same as',
    },
    notGivenInSource: 'not given in the source',
    notGiven: 'not given',
    noneGiven: 'none given',
    /** How long somebody was in a role. */
    inRole: { since: 'from {first}', until: 'until {last}', sinceUntil: '{first} to {last}' },
    calledTimes: (name: string, count: number) => `“${name}” ${times(count)}`,
    moreNames: (count: number) => `${figures(count)} more`,
    notNamedHere: 'not named in the words shown here',
    share: (count: number, percent: number) => `${words.inFigures(count)}, ${percent}% of all words quoted`,
    notQuoted: 'not quoted',
    withoutDay: (count: number) => `${statements.inWords(count)} without a day`,
    unnamed: 'Unnamed.',
    holdsFor: (inArticles: number) =>
      `{unnamed} This entry holds for ${articles.inWords(inArticles)}: {articles}.`,
    oneSource: 'That they mean the same source is an editor’s finding.',
    notJoined: 'No unnamed source of another article is joined to it.',
    publishedBy: (publisher: string, day: string) => `${publisher}, ${day}`,
    searchWithin: (name: string) => `Search what is said by ${name}`,
    inOrderOfText: 'In the order of the text',
    inOrderOfArticles: 'In the order of articles and text',
    inTheseArticles: 'Statements in these articles',
    speakerInferred: 'speaker inferred',
    role: {
      as: 'as {role}',
      unknown: 'role then not known',
      byPublication: 'inferred from the article’s day',
      byInferredDay: 'inferred from that day',
    },
    wholeness: { direct: 'whole utterance', partial: 'part of the reporter’s sentence' },
    inTheArticle: (paragraph: number) => `In the article, paragraph ${paragraph}`,
    /** Before an event that a statement's sentences name, and the way to only what is said of it. */
    about: 'Names:',
    onlyAbout: (title: string) => `Only what is said about ${title}`,
    onlyThis: 'only this',
    eventsNamed: 'Events named',
    inTheSentences: 'In the sentences of these statements',
    inQuotation: 'in the words quoted',
    inReporting: 'in the reporter’s words beside them',
    others: 'Others in the same articles',
    statementsInArticles: (said: number, inArticles: number) =>
      `${statements.inFigures(said)} in ${articles.inWords(inArticles)}`,
    // Two voices side by side.
    sideBySide: 'Side by side',
    sideBySideOn: (day: string) => `Side by side, ${day}`,
    /** `link` is what can be seen of the link, one of the two above. */
    sideBySideWith: (link: string, name: string) => `${link} with ${name}`,
    twoVoices: 'Two voices side by side',
    inThisArticle: 'What each says in this article, in its order.',
    onThisEvent: 'What each says in sentences that name this event, in the order of articles and text.',
    sidesDescribed: (title: string, speaking: number, said: number) =>
      `${title}: what ${voices.inWords(speaking)} say in ${statements.inWords(said)}, two of them side by side.`,
    /** Where an article or event leads to its voices. */
    readTwo: (speaking: number) =>
      speaking === 2
        ? 'Read the two voices side by side'
        : `Read two of the ${voices.inWords(speaking)} side by side`,
    whichTwo: 'Which two voices',
    firstVoice: 'First voice',
    secondVoice: 'Second voice',
    voiceWithCount: (name: string, said: number) => `${name} (${figures(said)})`,
    numbersOfArticle: 'What others say in between is left out; the numbers are those of the article.',
  },
};

/** The words of the interface in one language. */
export type Words = ShapeOf<typeof en>;

/** Texts and functions under the same names, whatever they say. */
type ShapeOf<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof T]: ShapeOf<T[Name]> };
