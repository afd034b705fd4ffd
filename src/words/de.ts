import { capitalised } from './capitalised.ts';
import type { Words } from './en.ts';
import {
  articleBefore,
  figures,
  inWords,
  listed,
  noun,
  oneOf,
  ordinal,
  run,
  sayDate,
  share,
  size,
  times,
} from './german.ts';

const statements = noun('eine', 'Aussage', 'Aussagen');
const events = noun('ein', 'Ereignis', 'Ereignisse');
const articles = noun('ein', 'Artikel', 'Artikel');
const voices = noun('eine', 'Stimme', 'Stimmen');
const speakers = noun('eine', 'Stimme', 'Stimmen');
const words = noun('ein', 'Wort', 'Wörter');
const days = noun('ein', 'Tag', 'Tage');
const notes = noun('eine', 'Anmerkung', 'Anmerkungen');
const publishers = noun('ein', 'Medium', 'Medien');
const minutes = noun('eine', 'Minute', 'Minuten');
const passages = noun('eine', 'Stelle', 'Stellen');

const whenNamed = (eventCount: number, articleCount: number): string =>
  articleCount === 1
    ? 'als der Artikel erschien'
    : `als der erste Artikel erschien, der ${eventCount === 1 ? 'es' : 'sie'} erwähnt`;

/** Every word of the interface, in German; `en.ts` says what each is for. */
export const de: Words = {
  locale: 'de-DE',
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
  quoted: (text) => `„${text}“`,
  remarks: {
    implied: { inferred: 'erschlossen', 'day inferred': 'Tag erschlossen' },
    counted: { inferred: 'errechnet', 'day inferred': 'Tag errechnet' },
  },
  counting: {
    mentionedBefore: 'das zuvor genannte Datum',
    back: (from) => `${from} zurückgerechnet`,
    forward: (from) => `${from} vorwärts gerechnet`,
    within: (from) => `${from} gerechnet`,
    anchors: {
      published: () => 'vom Tag der Veröffentlichung aus',
      said: (day) => `vom Tag des Zitats (${day}) aus`,
      mentioned: (day) => `vom zuvor genannten Datum (${day}) aus`,
    },
    whichIsInferred: ' (dieser Tag ist erschlossen)',
    whichRestsOnInferred: ' (beruht auf einem erschlossenen Tag)',
    namedInFull: 'vollständig genannt',
    yearFrom: (date) => `Jahr genannt in „${date}“`,
    noDay: 'kein Kalendertag',
    inferred: (date) => `${date} (erschlossen)`,
  },
  event: {
    name: 'Ereignis',
    dayInferred: 'Tag erschlossen.',
    textDoesNotSay: (day) => `Der Text nennt diesen Tag nicht: ${day}.`,
    stated: (quoted) => `genannt: „${quoted}“`,
    confirmedThatDay: 'von einer Quelle dieses Tages bestätigt',
    day: 'Tag',
    status: 'Status',
    place: 'Ort',
    notGiven: 'nicht genannt',
    takingPart: 'Beteiligt',
    sides: 'Beteiligte Seiten',
    calendar: 'Kalender',
    addToCalendar: 'In den Kalender übernehmen',
    noCalendar: 'nicht möglich, da der genaue Tag fehlt',
    mentionedIn: (count) => (count === 1 ? 'In einem Satz erwähnt' : `In ${inWords(count)} Sätzen erwähnt`),
    inOrder: 'In der Reihenfolge des Textes; dazu, wer im selben Absatz zu Wort kommt',
    paragraph: (number) => `Absatz ${number}`,
    sentenceNotShown:
      'Der Satz wird nicht gezeigt: Von diesem Artikel stehen hier nur Zitate mit ihren Sätzen, Datumsangaben und Links.',
    later: 'Später:',
    takesPart: (sides) => `Beteiligt: ${listed(sides)}.`,
    at: (place) => `Ort: ${place}.`,
    dayIsOver: 'der Tag ist vorbei; nichts hier bestätigt es',
    known: {
      plannedAsOf: (day) => `geplant, Stand ${day}`,
      plannedByNone: 'geplant für einen Tag, den kein Artikel hier nennt',
      reported: 'im Text berichtet',
      pastDue: (plan) => `${plan}; der Tag ist vorbei, und nichts hier bestätigt es`,
      confirmed: 'von einer späteren Quelle bestätigt',
      planConfirmed: (plan) => `${plan}; eine spätere Quelle bestätigt es`,
      cancelled: 'abgesagt',
      planCancelled: (plan) => `${plan}; inzwischen abgesagt`,
      disputed: 'umstritten: Die Quellen widersprechen einander',
    },
    short: {
      reported: 'Ereignis',
      'past-due': 'geplant, der Tag ist vorbei',
      confirmed: 'bestätigt',
      cancelled: 'abgesagt',
      disputed: 'umstritten',
      sincePlanned: {
        confirmed: 'geplant, inzwischen bestätigt',
        cancelled: 'geplant, inzwischen abgesagt',
        disputed: 'geplant, inzwischen umstritten',
      },
    },
    since: {
      confirmed: 'inzwischen bestätigt',
      cancelled: 'inzwischen abgesagt',
      disputed: 'inzwischen umstritten',
    },
  },
  calendar: {
    remarks: {
      planned: 'geplant',
      'past-due': 'geplant, nicht bestätigt',
      cancelled: 'abgesagt',
      disputed: 'umstritten',
      dayInferred: 'Tag erschlossen',
    },
    dayIsStated: (quoted, counting) =>
      `Der Tag steht im Text: „${quoted}“${counting === null ? '' : `, ${counting}`}.`,
    dayIsInferred: (day) => `Der Tag ist erschlossen; im Text steht er nicht: ${day}.`,
  },
  timeline: {
    title: (statementCount, eventCount) =>
      capitalised(
        [
          ...(statementCount > 0 || eventCount === 0 ? [statements.inWords(statementCount)] : []),
          ...(eventCount > 0 ? [events.inWords(eventCount)] : []),
        ].join(', '),
      ),
    span: (days) => capitalised(days),
    noDays: 'Was wann geschieht',
    noStatement: 'Keine Aussage ist verzeichnet.',
    datedStatements(stated, counted, inferred, undated) {
      if (stated + inferred === 0)
        return undated === 1
          ? 'für die eine Aussage nennt der Text keinen Tag; sie steht gesondert'
          : `für keine der ${statements.inWords(undated)} nennt der Text einen Tag; sie stehen gesondert`;
      const which = counted === stated ? '' : `bei ${oneOf(counted, 'einer')} davon `;
      const fromInferred = counted === 0 ? '' : `, ${which}von einem erschlossenen aus errechnet`;
      return [
        `Für ${statements.inWords(stated)} nennt der Text einen Tag${fromInferred}`,
        ...(inferred > 0 ? [`bei ${oneOf(inferred, 'einer')} ist er erschlossen`] : []),
        ...(undated > 0
          ? [
              `${undated === 1 ? 'eine hat keinen und steht' : `${inWords(undated)} haben keinen und stehen`} gesondert`,
            ]
          : []),
      ].join('; ');
    },
    plans(events, planned, articles) {
      const appeared = whenNamed(events, articles);
      const all = noun('ein', 'Ereignis', 'Ereignisse').inWords(events);
      if (planned === 0) return `${all} ${events === 1 ? 'lag' : 'lagen'} schon zurück, ${appeared}`;
      const which = planned === events ? all : `${oneOf(planned, 'eines')} von ${all.replace(/e$/, 'en')}`;
      return `${which} ${planned === 1 ? 'war' : 'waren'} noch geplant, ${appeared}`;
    },
    picture: (stretch) =>
      `Die datierten Einträge der Liste unten auf einer Achse der Tage, nach Beteiligten${stretch === null ? '' : `: ${stretch}`}`,
    columnsPicture: (stretch) =>
      `Wie viele datierte Einträge der Liste unten es gibt, nach Beteiligten und Zeit${stretch === null ? '' : `: ${stretch}`}`,
    noSide: 'Ohne Angabe',
    nothing: (time) => `${time}: nichts`,
    published: 'Artikel erschienen',
    today: 'heute',
    seeNumbers: 'Nummern: siehe Liste',
    seeList: 'siehe Liste',
    noDayLines: ['Ohne', 'Tag'],
    column: (lane, when, entries) => `${when}, ${lane}: ${entries}`,
    legend: {
      statement: 'Aussage, eine Form je Stimme',
      reported: 'berichtetes Ereignis',
      planned: 'geplant, als der Artikel erschien',
      'past-due': 'geplant, der Tag ist vorbei, nichts bestätigt es',
      confirmed: 'geplant, von einer späteren Quelle bestätigt',
      cancelled: 'abgesagt',
      disputed: 'umstritten',
      inferred: 'gestrichelt: Tag erschlossen oder von einem solchen aus errechnet',
      spans: 'Eine Linie über mehrere Tage: an allen oder an einem davon; mit Pfeil, wo sie weitergeht.',
      about: 'Gepunktet: ungefähr an diesem Tag.',
      sides: 'Eine Linie verbindet die Beteiligten.',
      solid: 'gesagt oder geschehen',
      hollow: 'geplant',
      columns:
        'Eine Säule zählt, was in ihrer Zeit beginnt; bei mehreren Beteiligten zählt ein Ereignis für jeden.',
      break: 'lange Zeit ohne Eintrag',
      omitted: (count, days) =>
        `${noun('ein', 'datierter Eintrag', 'datierte Einträge').inWords(count)} außerhalb des Bildes (${days}): siehe Liste.`,
    },
    zoom: {
      name: 'Ausschnitt',
      whole: 'Alles',
      earlier: (stretch) => `Früher: ${stretch}`,
      later: (stretch) => `Später: ${stretch}`,
    },
    filter: {
      name: 'Zeitleiste filtern',
      legends: {
        kind: 'Zeigen',
        status: 'Status',
        side: 'Beteiligte',
        day: 'Tag',
        speaker: 'Stimme',
      },
      allSpeakers: 'Alle Stimmen',
      named: 'Mit Namen',
      unnamedIn: (title) => `Ohne Namen, in „${title}“`,
      nobody: 'Niemand genannt',
      kind: { statement: 'Aussagen', event: 'Ereignisse' },
      day: {
        stated: 'Genannt',
        counted: 'Von einem erschlossenen Tag aus errechnet',
        implied: 'Erschlossen',
        none: 'Ohne Tag',
      },
      status: {
        reported: 'Berichtet',
        planned: 'Geplant',
        'past-due': 'Geplant, Tag vorbei',
        confirmed: 'Bestätigt',
        cancelled: 'Abgesagt',
        disputed: 'Umstritten',
      },
      all: 'Alle {all} gezeigt',
      some: '{shown} von {all} gezeigt',
      reset: 'Alle zeigen',
      none: 'Keine',
      every: 'Alle',
      ofGroup: (legend, which) => `${legend}: ${which}`,
      lifted: 'Die Filter verbargen den Eintrag, zu dem dieser Link führt; sie sind aufgehoben.',
      leftOut: 'In der Liste fehlt: {what}.',
      allBut: 'alles außer {kept}',
      counted: {
        entry: { one: '{n} Eintrag', other: '{n} Einträge' },
        statement: { one: '{n} Aussage', other: '{n} Aussagen' },
      },
    },
    columns: { day: 'Tag', known: 'Woher bekannt', what: 'Wer oder was', who: 'Wer', words: 'Worte' },
    knownBy: (how, quoted) => `${how}: ${listed(quoted.map((text) => `„${text}“`))}`,
    statementIn: (number, title) => `Aussage ${number}, ${title}`,
    inFull: 'Ganze Aussage',
    noDay: 'Ohne Tag',
    noDayMeans: 'Der Text sagt, wer gesprochen hat, aber nicht wann. Hier gilt die Reihenfolge des Textes.',
    calendar: 'Kalender der Ereignisse',
    calendarHolds: (held, planned, left, articles) =>
      [
        `${noun('ein', 'Ereignis', 'Ereignisse').inWords(held)} mit genauem Tag${planned === 0 ? '' : `, ${planned === held ? (held === 1 ? 'geplant' : 'alle geplant') : `${oneOf(planned, 'eines')} davon geplant`}, ${whenNamed(held, articles)}`}`,
        ...(left === 0
          ? []
          : [`${oneOf(left, 'eines')} ohne genauen Tag ${left === 1 ? 'fehlt' : 'fehlen'} darin`]),
      ].join('; '),
    entries: noun('ein', 'Eintrag', 'Einträge'),
  },
  marks: {
    said: 'gesagt: {day}',
    noDayGiven: 'ohne Tagesangabe',
    noDay: 'ohne Tag',
    speakerNotGiven: 'Stimme nicht genannt',
    speaks: (name) => `${name}: `,
    certainty: {
      stated: 'genannt',
      counted: 'von einem erschlossenen Tag aus errechnet',
      implied: 'erschlossen',
    },
    statement: (number) => `Aussage ${number}`,
    inTheArticle: 'Im Artikel',
    cite: 'Zitieren',
  },
  article: {
    annotated: 'Artikel mit Anmerkungen',
    inExcerpt: 'Artikel, Auszug',
    describe: (publisher) => `Ein Artikel (${publisher}) mit Anmerkungen.`,
    readingTime: (count, minuteCount) =>
      `${words.inFigures(count)}, etwa ${minutes.inWords(Math.max(1, minuteCount))} Lesezeit`,
    originWhole: () =>
      'Überschrift, Vorspann und Anmerkungen stammen von uns. Text: {publisher}, {day}, unverändert.',
    originExcerpt: () =>
      'Überschrift, Vorspann und Anmerkungen stammen von uns. Zitate aus: {publisher}, {day}.',
    excerptHead: 'Auszug.',
    excerpt:
      'Diese Seite zeigt Zitate mit ihren Sätzen, Datumsangaben und Links, nicht den fortlaufenden Text.',
    readAt: (publisher) => `Bei ${publisher} lesen`,
    gapOfSource: (count) => `… ${words.inFigures(count)} der Quelle, hier nicht gezeigt …`,
    gap: (count) => `… ${words.inFigures(count)}, hier nicht gezeigt …`,
    about: 'Zum Artikel',
    howWeKnowTheDay: 'Woher wir den Tag kennen',
    statement: 'Aussage',
    statementShort: 'Nr.',
    citeStatement: (number) => `Aussage ${number} zitieren`,
    editorsNote: 'Anmerkung der Redaktion',
    editorsNoteLetter: (letter) => `Anmerkung ${letter} der Redaktion`,
    toNote: (letter) => `Anmerkung ${letter}`,
    fromNote: (letter) => `Von Anmerkung ${letter} zurück zu ihrer Stelle`,
    notes: 'Anmerkungen',
    onStatement: (number) => `Zu Aussage ${number}`,
    plannedAsOf: 'Geplant, Stand {day}',
    dates: 'Datumsangaben in diesem Artikel',
    datesRemark: 'Welcher Tag gemeint ist und von welchem aus er gerechnet ist',
    inTheText: 'Im Text',
    readAs: 'Gelesen als',
    basis: 'Grundlage',
    place: (quoted, place) => `${quoted}, ${ordinal(place)} Stelle`,
    placeShort: (place) => `${ordinal(place)} Stelle`,
    namesNoDay: 'nennt keinen Tag',
    neighbours: 'Artikel dieses Überblicks',
    earlier: 'Früherer Artikel',
    later: 'Späterer Artikel',
    corrected: (kind) => `${kind} vom {day}.`,
    noCorrections: 'Zu diesem Artikel ist keine verzeichnet.',
    correctedAbove: (count) =>
      `${capitalised(noun('eine', 'Korrektur', 'Korrekturen').inWords(count))}, {top}.`,
    topOfPage: 'am Anfang der Seite',
    marksChecked:
      'Jedes Mal, wenn die Website gebaut wird, werden die Markierungen mit dem Quelltext abgeglichen.',
    allCorrections: 'Alle Korrekturen',
    source: 'Quelle',
    byline: 'Von {byline}',
    rights: 'Rechte',
    rightsWhole:
      'Der fortlaufende Text gehört seinem Verlag. Er steht hier vollständig, weil dessen Bedingungen das nach dem Verständnis unserer Redaktion zulassen; von anderen Artikeln zeigt die Seite nur Zitate mit ihren Sätzen, Datumsangaben und Links.',
    rightsExcerpt:
      'Der fortlaufende Text gehört seinem Verlag. Diese Seite ist ein Auszug daraus: nur Zitate mit ihren Sätzen, Datumsangaben und Links.',
    rightsOurs: 'Unsere Anmerkungen und Markierungen dürfen unter Nennung der Quelle weiterverwendet werden.',
  },
  sourcing: {
    title: 'Wer zu Wort kommt',
    chartAndTable: 'Bild und Tabelle',
    heading: 'Wer in diesem Artikel zu Wort kommt',
    remark: 'Beim Bau der Seite aus den Markierungen oben gezählt',
    nobodyQuoted: 'In diesem Artikel wird niemand zitiert.',
    figure: (quoted, all) => `${figures(quoted)} von ${figures(all)} Wörtern`,
    noneQuoted: 'sind Zitat.',
    quoted: (statementCount, voiceCount) =>
      `sind Zitat, in ${statementCount === 1 ? 'einer Aussage' : statements.inWords(statementCount)}${voiceCount === 0 ? '' : ` von ${voiceCount === 1 ? 'einer Stimme' : voices.inWords(voiceCount)}`}.`,
    saysOfNone: 'Bei keiner sagt der Text, wer spricht.',
    noName: (count) => (count === 1 ? 'Sie hat keinen Namen.' : 'Keine von ihnen hat einen Namen.'),
    allNamed: (count) => (count === 1 ? 'Sie hat einen Namen.' : 'Alle haben einen Namen.'),
    someNamed: (named, theirShare) =>
      `${voices.inWords(named)} ${named === 1 ? 'hat einen Namen; sie spricht' : 'haben einen Namen; sie sprechen'} ${theirShare} der Wörter.`,
    chart: 'Zitierte Wörter je Stimme: die Zahlen der Tabelle',
    key: 'zitierte Wörter; schraffiert: ohne Namen',
    keyShort: 'schraffiert: ohne Namen',
    caption: (all, quoted, share) =>
      `Dieselben Zahlen. Von ${figures(all)} Wörtern des Artikels sind ${figures(quoted)} (${share}\u{a0}%) Zitat.`,
    inferred: (count) =>
      `Bei ${count === 1 ? 'einer Aussage' : statements.inWords(count)} ist erschlossen, wer spricht.`,
    voice: 'Stimme und für wen sie spricht',
    cues: 'Rede\u{ad}einleitungen',
    statements: 'Aussagen',
    words: 'Wörter',
    share: 'Anteil',
    percent: (share) => `${share}\u{a0}%`,
    named: 'Mit Namen',
    unnamed: 'Ohne Namen',
    kinds: {
      person: 'Person',
      unnamed: 'ohne Namen',
      group: 'Gruppe ohne Namen',
      organisation: 'Organisation',
      document: 'Dokument',
      nobody: 'Stimme nicht genannt',
    },
    noCue: 'keine Redeeinleitung',
    times: (cue, count) => (count === 1 ? cue : `${cue} ${figures(count)}×`),
  },
  quote: {
    eyebrow: (number, all) => `Aussage ${number} von ${all}`,
    speakerInferred: 'Wer spricht, ist erschlossen.',
    linkedTo: (name, route) =>
      `Diese Worte sind ${name} ${route} zugeordnet; die Redaktion hat das noch nicht bestätigt.`,
    inTheArticle: 'Wie es im Artikel steht',
    sentenceNames: '; der Satz erwähnt: {event}, {day}',
    paragraph: (place) => `${ordinal(place)}${place > 12 ? '' : 'r'} Absatz`,
    who: 'wer',
    cue: 'Redeeinleitung',
    day: 'Tag',
    address: 'Adresse',
    addressStays: 'Diese Adresse bleibt. Korrekturen stehen auf der Seite des Artikels.',
    rights: 'Rechte',
    printedBy: () => 'Worte, wie sie bei {publisher} stehen, in {article}.',
    wordsOf: () => 'Worte von {speaker}, wie sie bei {publisher} stehen, in {article}.',
    thisArticle: 'diesem Artikel',
    neighbours: 'Aussagen des Artikels',
    previous: (number) => `Vorige: Aussage ${number}`,
    next: (number) => `Nächste: Aussage ${number}`,
    first: 'Erste Aussage des Artikels',
    last: 'Letzte Aussage des Artikels',
  },
  basis: {
    caption: 'Worauf die Markierungen beruhen. Stellen sind in UTF-16-Einheiten des Quelltexts gezählt.',
    part: 'Teil',
    inTheText: 'Im Text',
    readAs: 'Gelesen als',
    basis: 'Grundlage',
    offsets: 'Stellen',
    parts: { words: 'Worte', who: 'Wer', cue: 'Rede\u{ad}ein\u{ad}lei\u{ad}tung', day: 'Tag' },
    passages: (count) => `${passages.inWords(count)}, eine Äußerung`,
    direct: (count) => `wörtliches Zitat, ${words.inFigures(count)}`,
    partial: (count) => `Teil eines Satzes des Berichts, ${words.inFigures(count)}`,
    quotationMarks: 'Anführungszeichen',
    notNamed: 'hier nicht genannt',
    none: 'nicht genannt',
    nothing: 'nichts',
    reportsSpeech: 'gibt Rede wieder',
    noCue: 'kein Wort des Satzes gibt Rede wieder',
    linked: (route) => `${route} zugeordnet: erschlossen`,
    namesNobody: 'der Text nennt niemanden',
    sentencesAround: 'die Sätze ringsum',
    noDayInText: 'der Text nennt keinen Tag',
    statedCounted: (counting) => `genannt; ${counting}`,
    fromPublished: 'vom Tag der Veröffentlichung aus gerechnet',
    wordsAround: 'die Worte ringsum',
    earlier: (quoted) => `nach „${quoted}“ weiter oben im Text`,
    later: (quoted) => `nach „${quoted}“ weiter unten im Text`,
    ourReading: 'unsere Lesart: Keine markierten Worte nennen den Namen',
    partOfName: 'Teil des Namens',
    partOfPhrase: 'Teil der Umschreibung',
  },
  cite: {
    sourceAt: (url) => `Quelle: ${url}`,
    heading: 'Diese Aussage zitieren',
    headingArticle: 'Diesen Artikel zitieren',
    describe: (title) => `Wie sich „${title}“ und jede Aussage darin zitieren lässt.`,
    whole: 'Der Artikel',
    statements: 'Seine Aussagen',
    said: (who, quoted) => `${who}: ${quoted}`,
    headline: (title, site) => `„${title}“ (Überschrift von ${site})`,
    in: ', in: ',
    work: (headline) => `„${headline}“`,
    workBy: (work, byline) => `${work} von ${byline}`,
    statement: (site) => `${site}, Aussage `,
    article: (site) => `${site}, Artikel `,
    brackets:
      'In eckigen Klammern: wer spricht und in welcher Rolle, wo das erschlossen ist, und ein Tag, der erschlossen oder von einem solchen aus gerechnet ist.',
    bracketsArticle: 'In eckigen Klammern: ein erschlossener Tag.',
    otherForms: 'Andere Formen',
    forms: { markdown: 'Markdown', html: 'HTML', bibtex: 'BibTeX', csl: 'CSL-JSON' },
    copy: 'Quellenangabe kopieren',
    copyForm: (form) => `${form} kopieren`,
    copyLink: 'Adresse kopieren',
    copied: 'Kopiert',
    notCopied: 'Ausgewählt: Strg+C oder ⌘C drücken',
    linkNotCopied: 'Bitte aus der Adresszeile kopieren',
  },
  frame: {
    skip: 'Zum Inhalt',
    pages: 'Seiten',
    briefing: 'Überblick',
    article: 'Artikel',
    timeline: 'Zeitleiste',
    speakers: 'Stimmen',
    about: 'Methode',
    menu: 'Menü',
    search: 'Suche',
    searchTheRecord: 'Aussagen durchsuchen',
    howThisIsMade: 'So entsteht diese Website',
    corrections: 'Korrekturen',
    reportAnError: 'Fehler melden',
    reportOn: (address) => `Fehler auf ${address}`,
    whatIsOurs:
      'Kein Text hier ist maschinell erzeugt. Zitate, Namen und genannte Tage sind Stellen der Quelle; Überschriften, Anmerkungen und alles Erschlossene stammen von uns und sind so gekennzeichnet.',
  },
  standards: {
    noteOn: (number) => `Anmerkung der Redaktion zu Aussage ${number}`,
    source: 'Quelle',
    excerpt:
      'Von diesem Artikel dürfen nur Zitate mit ihren Sätzen, Datumsangaben und Links veröffentlicht werden.',
    feeds: 'Abonnieren:',
    data: 'Daten:',
    calendar: 'Kalender',
    rss: 'RSS',
    jsonFeed: 'JSON Feed',
    whatItIs: 'Wer was an welchem Tag gesagt hat, und in welchem Satz der Quelle',
    feedOf:
      'Wer was an welchem Tag gesagt hat, und in welchem Satz der Quelle: jeder neue Artikel, vollständig.',
  },
  briefing: {
    voices: (count, named) => {
      if (count === 0) return 'keine Stimmen';
      if (count === 1) return named === 1 ? 'eine Stimme, mit Namen' : 'eine Stimme, ohne Namen';
      const names = named === 0 ? 'keine' : named === count ? 'alle' : named === 1 ? 'eine' : inWords(named);
      return `${inWords(count)} Stimmen, ${names} mit Namen`;
    },
    voiceFigures: (named, unnamed, nobodys) =>
      [
        `${figures(named)} mit Namen, ${figures(unnamed)} ohne`,
        ...(nobodys === 0 ? [] : [`${statements.inWords(nobodys)} ohne genannte Stimme`]),
      ].join(', '),
    quoted: (quoted, words, unnamed) =>
      [
        `${figures(quoted)} von ${figures(words)} Wörtern`,
        ...(quoted === 0 ? [] : [`${share(unnamed, quoted)} davon ohne Namen`]),
      ].join('; '),
    noDays: 'keine Tage genannt',
    span: run,
    planned: (count) => `${events.inWords(count)} geplant`,
  },
  home: {
    description:
      'Nachrichtenartikel, in deren Quelltext jedes Zitat, jede Stimme und jedes Datum gekennzeichnet ist.',
    theBriefing: 'Der Überblick',
    newestOf: (count) => `Der Überblick: der neueste von ${inWords(count)} Artikeln`,
    noArticle: 'Noch ist kein Artikel erschienen',
    readAnnotated: 'Den Artikel mit Anmerkungen lesen',
    whoSpeaks: 'Wer spricht',
    allSpeakers: 'Alle Stimmen',
    nobodyYet: 'Noch wird niemand zitiert.',
    more: (count) => `und ${figures(count)} weitere`,
    whatHappensWhen: 'Was wann geschieht',
    outsideLine: (count) =>
      count === 1
        ? 'Ein Eintrag der Liste hat auf der Linie der Tage keinen Platz.'
        : `${capitalised(inWords(count))} Einträge der Liste haben auf der Linie der Tage keinen Platz.`,
    otherEntries: (earlier, later) => {
      const part = (count: number, which: string): readonly string[] =>
        count === 0 ? [] : [count === 1 ? `ein ${which}r Eintrag` : `${inWords(count)} ${which} Einträge`];
      const parts = [...part(earlier, 'frühere'), ...part(later, 'spätere')];
      return `${capitalised(listed(parts))} ${earlier + later === 1 ? 'steht' : 'stehen'} in der Zeitleiste.`;
    },
    withoutTitle: (count) =>
      count === 1
        ? 'Ein Ereignis, das noch keinen eigenen Titel hat, steht nur in der Zeitleiste.'
        : `${capitalised(inWords(count))} Ereignisse, die noch keinen eigenen Titel haben, stehen nur in der Zeitleiste.`,
    undated: (count, others) => {
      const further = others > 0;
      if (count === 1) return `Eine${further ? ' weitere' : ''} Aussage ist undatiert.`;
      return `${capitalised(inWords(count))}${further ? ' weitere' : ''} Aussagen sind undatiert.`;
    },
    undatedApart: (count) => (count === 1 ? 'Sie steht gesondert.' : 'Sie stehen gesondert.'),
    eventDay: {
      implied: '; der Tag ist erschlossen',
      counted: '; der Tag ist von einem erschlossenen aus errechnet',
    },
    whereFrom: 'Woher es kommt',
    source: 'Quelle',
    day: 'Tag',
    days: 'Tage',
    firstToLastDay: '{first} bis {last}',
    voices: 'Stimmen',
    quoted: 'Zitiert',
    rights: 'Rechte',
    fullText: 'Volltext, unverändert',
    excerpt: 'Auszug: Zitate, Datumsangaben und Links',
    rightsOf: (whole, excerpts) => {
      if (excerpts === 0) return 'Alle im Volltext';
      if (whole === 0) return 'Alle als Auszug';
      return `${figures(whole)} im Volltext, ${figures(excerpts)} als Auszug`;
    },
    statementsTitle: (count) => (count === 1 ? 'Die eine Aussage' : `Die ${inWords(count)} Aussagen`),
    inOrderOfText: 'In der Reihenfolge des Textes',
    earlierArticles: 'Frühere Artikel',
    newestFirst: 'Neueste zuerst',
    howToRead: 'Wie die Markierungen zu lesen sind',
    wordsMark: '„Worte“',
    aboutWords:
      '{words} auf getöntem Grund sind jemandes eigene. Form und Farbe gehören dieser Stimme, auf jeder Seite.',
    aboutDays:
      'Ein Tag, den der Text festlegt, hat eine {solid} Linie. Ein Tag, den wir erschlossen oder von einem erschlossenen aus errechnet haben, hat eine {dashed} und sagt, was gilt. Gestrichelt ist auch, wer spricht, solange niemand aus der Redaktion es bestätigt hat.',
    solid: 'durchgezogene',
    dashed: 'gestrichelte',
    aboutEvents:
      '{reported} ist laut Bericht geschehen. {planned} war geplant, als der Artikel erschien. {confirmed} war geplant, und eine spätere Quelle sagt, dass es stattfand.',
    aboutNames: 'Ein Name in {slanted} ist die Umschreibung des Artikels für jemanden, den er nicht nennt.',
    slanted: 'kursiver Schrift',
  },
  about: {
    onThisPage: 'Auf dieser Seite',
    whoAnswers: 'Wer dafür einsteht',
    answersFor:
      'Für dieses Protokoll steht ein, wer es veröffentlicht. {report}: auf welcher Seite, und was falsch ist ({contact}).',
    noContact:
      'Diese Ausgabe nennt keine Adresse, an die man schreiben könnte. Eine Korrektur erreicht sie als Pull-Request zu den Dateien, aus denen sie gebaut ist; die Redaktion prüft sie an der Quelle.',
    marks: 'Was die Markierungen bedeuten',
    order:
      'Farbe und Form erhalten die Stimmen in der Reihenfolge ihres ersten Auftretens, nie nach Lager oder Nation.',
    key: {
      tint: {
        mark: 'Getönter Grund und eine Form vor den Worten',
        means: 'jemandes eigene Worte; Farbe und Form gehören einer Stimme, auf jeder Seite',
      },
      slanted: {
        mark: 'Ein Name in kursiver Schrift',
        means: 'die Umschreibung des Artikels für jemanden, den er nicht nennt',
      },
      solid: { mark: 'Eine durchgezogene Linie unter einem Tag', means: 'der Text legt den Tag fest' },
      dashed: {
        mark: 'Eine gestrichelte Linie unter einem Tag',
        means:
          'wir haben den Tag ermittelt und schreiben „erschlossen“ oder von einem solchen aus gerechnet und schreiben „errechnet“',
      },
      dashedName: {
        mark: 'Eine gestrichelte Linie unter einem Namen',
        means: 'wer spricht, ist ermittelt und noch nicht bestätigt; wir schreiben „erschlossen“',
      },
      dateLink: {
        mark: 'Ein Datum im Text',
        means:
          'führt zu einer Tabelle darunter: welcher Tag gemeint ist und von welchem aus er gerechnet ist',
      },
      term: {
        mark: 'Eine gepunktete Linie unter Worten in Anführungszeichen',
        means: 'ein Ausdruck in Anführungszeichen, der niemandem zugeschrieben wird',
      },
      reported: { mark: 'Eine volle Scheibe', means: 'ein Ereignis, von dem der Text berichtet' },
      planned: { mark: 'Ein Ring', means: 'ein Ereignis, das geplant war, als der Artikel erschien' },
      'past-due': {
        mark: 'Ein Ring mit Zeigern',
        means: 'geplant, sein Tag ist vorbei, und nichts hier bestätigt es',
      },
      confirmed: {
        mark: 'Ein Ring mit Kern',
        means: 'geplant, und eine spätere Quelle sagt, dass es stattfand',
      },
      cancelled: { mark: 'Ein durchgestrichener Ring', means: 'abgesagt' },
      disputed: { mark: 'Eine halb gefüllte Scheibe', means: 'umstritten: die Quellen widersprechen sich' },
      dashedRing: {
        mark: 'Ein gestrichelter Ring',
        means: 'der Tag des Ereignisses ist erschlossen oder von einem solchen aus errechnet',
      },
      stretch: {
        mark: 'Eine Linie entlang der Zeitleiste',
        means:
          'ein Datum von mehr als einem Tag: an allen davon oder an einem; hohl, wo es geplant ist, mit Pfeil, wo es weitergeht',
      },
      about: { mark: 'Punkte entlang der Zeitleiste', means: 'etwa dieser Tag' },
    },
  },
  corrections: {
    title: 'Korrekturen',
    eyebrow: 'Das Protokoll',
    description: 'Was nach der Veröffentlichung geändert wurde, Neuestes zuerst.',
    standfirst:
      'Was nach der Veröffentlichung geändert wurde, und warum. Es steht auch auf der Seite, die es betrifft.',
    none: 'Keine verzeichnet',
    count: noun('eine', 'Korrektur', 'Korrekturen'),
    newestFirst: 'Neueste zuerst',
    inPlace: 'Auf der Seite des Artikels',
    whatIsWhich: 'Was was heißt',
    kindsMean: {
      correction: 'Etwas war falsch und ist berichtigt.',
      clarification: 'Nichts war falsch, doch es ließ sich missverstehen.',
      update: 'Etwas wurde später bekannt und ist ergänzt.',
    },
    kinds: { correction: 'Korrektur', clarification: 'Klarstellung', update: 'Aktualisierung' },
    before: 'Vorher:',
    after: 'Jetzt:',
    concerns: 'Betrifft {statement}.',
    since: {
      correction: 'korrigiert am {day}',
      clarification: 'klargestellt am {day}',
      update: 'aktualisiert am {day}',
    },
  },
  former: {
    moved: {
      title: 'Andere Adresse',
      heading: {
        articles: 'Dieser Artikel hat jetzt eine andere Adresse',
        quotes: 'Diese Aussage hat jetzt eine andere Adresse',
        speakers: 'Diese Stimme hat jetzt eine andere Adresse',
        events: 'Dieses Ereignis hat jetzt eine andere Adresse',
      },
      leads: 'Hier geht es weiter: {page}',
      byItself: 'Ihr Browser geht von selbst dorthin. Tut er es nicht, folgen Sie dem Link.',
    },
    removed: {
      title: 'Aus dem Protokoll genommen',
      heading: {
        articles: 'Dieser Artikel steht nicht mehr im Protokoll',
        quotes: 'Diese Aussage steht nicht mehr im Protokoll',
        speakers: 'Diese Stimme steht nicht mehr im Protokoll',
        events: 'Dieses Ereignis steht nicht mehr im Protokoll',
      },
      standfirst:
        'Die Adresse bleibt, damit ein Link dorthin sagt, was daraus geworden ist. Was hier stand, wird nicht wiederholt.',
      day: 'Entnommen',
      why: 'Grund',
      article: 'Artikel',
      address: 'Adresse',
    },
  },
  notFound: {
    title: 'Seite nicht gefunden',
    heading: 'Unter dieser Adresse gibt es keine Seite',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    standfirst:
      'Aussagen behalten ihre Adresse; vielleicht ist diese gekürzt oder falsch geschrieben. Suchen Sie, was Sie lesen wollten, oder beginnen Sie hier.',
    article: 'Neuester Artikel',
    speakers: 'Alle Stimmen',
    timeline: 'Zeitleiste',
    briefing: 'Überblick',
    allArticles: (count) =>
      count === 1
        ? 'Was verzeichnet ist, auf einen Blick'
        : `Was verzeichnet ist, und alle ${articles.inWords(count)}`,
    search: 'Suchen, was Sie lesen wollten',
    elsewhere:
      'Führen auch diese Links ins Leere, kürzen Sie die Adresse von hinten bis zu einem Schrägstrich.',
  },
  offline: {
    newEdition: 'Eine neue Ausgabe ist da.',
    showIt: 'Anzeigen',
    notNow: 'Jetzt nicht',
    title: 'Ohne Netz lesen',
    about:
      'Ihr Browser kann alles speichern, auch die Suche: {size}. Was gespeichert ist, lässt sich ohne Netz lesen. Eine neue Ausgabe wird auf jeder Seite angeboten und erst gezeigt, wenn Sie es wünschen. Eine kleine Ausgabe wird von selbst gespeichert, sofern der Datensparmodus Ihres Browsers aus ist; eine große nur, wenn Sie es hier verlangen.',
    filesKept: 'Bisher gespeicherte Dateien',
    states: {
      locale: 'de-DE',
      size: '{files} Dateien, {megabytes}\u{a0}MB',
      absent: 'Auf diesem Gerät ist nichts gespeichert.',
      absentLarge:
        'Auf diesem Gerät ist nichts gespeichert: Diese Ausgabe ist groß und wird nur gespeichert, wenn Sie es verlangen.',
      coming: 'Die Ausgabe wird gerade auf diesem Gerät gespeichert.',
      kept: 'Auf diesem Gerät gespeichert: die Ausgabe vom {moment}.',
      notKept:
        'Die Ausgabe ließ sich nicht speichern: Der Browser lässt keine Seite etwas speichern, Netz oder Speicherplatz reichten nicht aus, oder der Server liefert andere Dateien, als veröffentlicht wurden.',
      notRemoved:
        'Die Ausgabe ließ sich nicht entfernen: Der Browser verweigert den Zugriff auf seinen Speicher.',
      keep: 'Zum Lesen ohne Netz speichern',
      stop: 'Anhalten und entfernen',
      remove: 'Die gespeicherte Ausgabe entfernen',
    },
  },
  single: {
    file: 'Ein Artikel vom {day}, gespeichert als eine Datei, die keine andere und kein Netz braucht.',
    address: 'Seine dauerhafte Adresse ist {address}',
    inThisFile: 'In dieser Datei',
    contents: 'In dieser Datei, nach dem Text',
    events: 'Ereignisse',
    byDay: (count) => `${capitalised(events.inWords(count))}, nach Tagen`,
    dates: 'Datumsangaben',
    foot: 'Korrekturen, Quelle, Rechte',
    correctedLater: 'Was nach dem Speichern dieser Datei korrigiert wurde, steht nicht in ihr.',
    correctedLaterAt: 'Was nach dem Speichern dieser Datei korrigiert wurde, steht auf {page}.',
    articlesPage: 'der Seite des Artikels',
    aboutNobody: 'Der Text sagt nicht, wessen Worte dies sind.',
  },
  readMe: {
    whatItIs:
      'Dieser Ordner ist eine ganze Website. Jede Aussage darin lässt sich bis zum Wortlaut ihrer Quelle zurückverfolgen.',
    howToReadTitle: 'WIE MAN ES LIEST',
    howToRead:
      'Öffnen Sie index.html in diesem Ordner mit einem Browser. Kam der Ordner als Zip-Datei, entpacken Sie ihn zuerst ganz. Nichts muss installiert werden, ein Netz ist nicht nötig: Seiten, Zeitleiste und Suche arbeiten aus dem Ordner. Nichts, was Sie lesen oder suchen, wird irgendwohin gesendet. Nur Links zu anderen Websites, etwa der eines Verlags, führen hinaus.',
    holdingsTitle: 'WAS DARIN STEHT',
    noArticles: 'Noch keine Artikel.',
    holdings: (origin, published, quoted, voices, count) =>
      `${capitalised(origin)}, veröffentlicht: ${published}. ${capitalised(statements.inWords(quoted))}; ${voices}; ${events.inWords(count)}.`,
    whatIsOurs:
      'Zitate, Namen und genannte Tage sind Stellen der Quellen, Wort für Wort. Überschriften, Zusammenfassungen und Anmerkungen stammen von uns. Ein Tag oder eine Stimme, die wir erschlossen haben, ist überall als „erschlossen“ gekennzeichnet.',
    rightsTitle: 'RECHTE',
    rights: (extent) =>
      `Der fortlaufende Text eines Artikels gehört seinem Verlag. ${extent} Unsere Anmerkungen und Markierungen dürfen unter Nennung der Quelle weiterverwendet werden.`,
    extent: (whole, count) => {
      if (whole === count) return count === 1 ? 'Dieser ist ganz zu lesen.' : 'Alle sind ganz zu lesen.';
      if (whole === 0)
        return `Von ${count === 1 ? 'diesem' : 'diesen'} sind nur Zitate mit ihren Sätzen, Datumsangaben und Links zu lesen.`;
      return `${figures(whole)} von ${figures(count)} sind ganz zu lesen, von den anderen nur Zitate mit ihren Sätzen, Datumsangaben und Links.`;
    },
    changedTitle: 'WURDE UNTERWEGS ETWAS GEÄNDERT?',
    changed: (list) =>
      `${list} führt von jeder anderen Datei dieses Ordners die SHA-256-Prüfsumme auf. Um sie zu vergleichen, öffnen Sie in diesem Ordner ein Terminal und geben die Zeile für Ihr System ein. Sie nennt jede Datei, die fehlt oder nicht mehr ist, wie sie war; sagt sie nichts, so wurde nichts geändert. Eine Datei, die nicht auf der Liste steht, kam hinzu.`,
    inDoubt:
      'Wer eine Datei ändern kann, kann auch die Liste ändern. Vergleichen Sie im Zweifel die Liste selbst mit der, die Ihnen der Herausgeber auf anderem Weg gibt.',
    inDoubtAt:
      'Wer eine Datei ändern kann, kann auch die Liste ändern. Vergleichen Sie im Zweifel die Liste selbst mit der auf der veröffentlichten Website:',
  },
  manifest: {
    description:
      'Nachrichtenartikel als Protokolle, die sich prüfen lassen: wer was wann gesagt hat, und in welchem Satz der Quelle es steht.',
  },
  search: {
    title: 'Suche',
    description: 'Aussagen, Ereignisse, Stimmen und Artikel finden, jeweils dort, wo sie stehen.',
    needsScript: 'Die Suche braucht JavaScript; es ist abgeschaltet.',
    lookInstead:
      'Die {timeline} führt jede Aussage und jedes Ereignis nach Tagen auf, und die {speakers} führen zu allem, was sie gesagt haben.',
    timeline: 'Zeitleiste',
    speakers: 'Stimmen',
    results: 'Treffer',
    order: 'Reihenfolge',
    orders: { best: 'Beste Treffer', earliest: 'Frühester Tag', latest: 'Spätester Tag' },
    narrowDown: 'Eingrenzen',
    from: 'Von',
    to: 'Bis',
    statement: 'Aussage',
    event: 'Ereignis',
    speaker: 'Stimme',
    article: 'Artikel',
    allStatements: 'Aussagen',
    read: 'Lesen',
    howItFinds: 'Wie gesucht wird',
    wordForms:
      'Wortformen zählen mit: „europe“ findet auch „European“ und „Europeans“. Wörter in "Anführungszeichen" werden genau so gesucht.',
    opensAtWords: 'Jede Aussage öffnet den Artikel an ihrem Wortlaut.',
    sentToNobody: 'Gesucht wird nur in Ihrem Browser. Was Sie suchen, erfährt niemand.',
    alsoUnder: 'Alles steht auch in der {timeline} und unter den {speakers}.',
    keys: '{down} und {up} gehen durch die Treffer, {enter} öffnet einen.',
    slashKey: 'Taste {slash} führt von jeder Seite hierher',
    alsoCalled: (names) => `Auch ${names}`,
    inOurWords: 'In unseren Worten:',
    beginWith: 'Oder beginnen Sie mit',
    startingPoints: {
      statements: 'Alle Aussagen',
      unnamed: 'Aussagen, hinter denen kein Name steht',
      undated: 'Aussagen ohne Tag',
      events: 'Alle Ereignisse',
    },
    inScript: {
      searching: 'Es wird gesucht …',
      failed:
        'Die Suche war nicht möglich. Die Zeitleiste und das Verzeichnis der Stimmen enthalten jede Aussage und jedes Ereignis.',
      start: 'Geben Sie ein Wort oder einen Namen ein, oder wählen Sie aus den Listen.',
      found: '{count}: {kinds}',
      foundFor: '{count} für „{query}“: {kinds}',
      nothing: '{nothing} bei dieser Auswahl.',
      nothingFor: '{nothing} für „{query}“.',
      nothingForChosen: '{nothing} für „{query}“ bei dieser Auswahl.',
      standsNowhere: '„{word}“ kommt nirgends vor.',
      nothingFound: 'Keine Treffer',
      didYouMean: 'Meinten Sie',
      wider: 'Weiter gefasst',
      withoutWord: 'ohne „{word}“',
      withoutChoice: 'ohne die Auswahl bei „{legend}“',
      withoutDays: 'ohne Zeitraum',
      withoutChoices: 'ohne jede Auswahl',
      reversed: 'Der Tag unter „Von“ liegt nach dem unter „Bis“.',
      exchange: 'Beide vertauschen',
      chosen: 'Ausgewählt',
      remove: '{choice} entfernen',
      clearAll: 'Auswahl aufheben',
      dayKnown: 'Tag: {value}',
      range: '{from} bis {to}',
      rangeFrom: 'Ab {from}',
      rangeTo: 'Bis {to}',
      undatedToo: 'Oder ohne Tag',
      leftOut: 'Nicht dabei: {what} ohne Tag.',
      showUndated: 'Auch ohne Tag zeigen',
      advice: 'Versuchen Sie weniger Wörter oder den Anfang eines Wortes.',
      more: 'Weitere {some} von {left} zeigen',
      moreValues: '{number} weitere',
      said: 'gesagt: {day}',
      inferred: '(erschlossen)',
      dayCounted: '(errechnet)',
      legends: { kind: 'Art', who: 'Wer', article: 'Artikel', named: 'Name', day: 'Tag' },
      values: {
        kind: { statement: 'Aussagen', event: 'Ereignisse', speaker: 'Stimmen', article: 'Artikel' },
        named: { 'named-in-the-source': 'In der Quelle genannt', unnamed: 'Ohne Namen' },
        day: {
          stated: 'Genannt',
          counted: 'Von einem erschlossenen Tag aus errechnet',
          inferred: 'Erschlossen',
          'none-given': 'Ohne Angabe',
        },
      },
      statuses: {
        reported: 'berichtet',
        planned: 'geplant',
        'past-due': 'geplant, der Tag ist vorbei',
        confirmed: 'bestätigt',
        cancelled: 'abgesagt',
        disputed: 'umstritten',
      },
      counted: {
        result: { one: '{n} Treffer', other: '{n} Treffer' },
        statement: { one: '{n} Aussage', other: '{n} Aussagen' },
        event: { one: '{n} Ereignis', other: '{n} Ereignisse' },
        speaker: { one: '{n} Stimme', other: '{n} Stimmen' },
        article: { one: '{n} Artikel', other: '{n} Artikel' },
        place: { one: '{n} Stelle', other: '{n} Stellen' },
      },
    },
  },
  speaker: {
    speaker: 'Stimme',
    namesNobody: 'Der Text nennt niemanden',
    unnamedGroup: 'Gruppe, in der Quelle ohne Namen',
    unnamedSource: 'In der Quelle ohne Namen',
    ways: {
      cue: 'durch ein Verb des Sagens',
      pronoun: 'durch ein Pronomen',
      label: 'durch Namensangabe oder Unterschrift',
      continuation: 'durch das zuvor Gesagte',
      nearby: 'durch Wörter in der Nähe',
      revision: 'durch eine frühere Fassung der Quelle',
    },
    kinds: {
      person: 'Personen mit Namen',
      organisation: 'Organisationen',
      document: 'Dokumente',
      group: 'Gruppen ohne Namen',
      unnamed: 'Personen ohne Namen',
    },
    people: noun('eine', 'Person', 'Personen'),
    nobodyYet: 'Noch wird niemand zitiert',
    title: (speaking, named) => {
      const names =
        named === speaking
          ? speaking === 1
            ? ''
            : 'alle '
          : named === 0
            ? ''
            : `${named === 1 ? 'eine' : inWords(named)} `;
      return `${voices.inWords(speaking)}, ${names}${named === 0 ? 'ohne' : 'mit'} Namen`;
    },
    everybody: (title) => `${title}: wer zitiert wird und mit wie vielen Wörtern.`,
    neverPooled:
      'Wer in einem Artikel keinen Namen hat, steht je Artikel einmal im Verzeichnis, so wie der Artikel ihn bezeichnet. Aus zwei ungenannten Beamten wird nie einer.',
    waysIn: 'Wege in das Verzeichnis',
    byName: 'Nach Namen',
    unnamedByArticle: 'Ohne Namen, nach Artikeln',
    byAffiliation: 'Nach Zugehörigkeit',
    byKind: 'Nach Art',
    notQuotedTitle: 'Im Text genannt, nicht zitiert',
    letters: 'Buchstaben',
    otherLetters: 'Andere',
    noAffiliation: 'Keine Zugehörigkeit angegeben',
    columns: {
      voice: 'Stimme',
      affiliation: 'Zugehörigkeit',
      called: 'Bezeichnung im Text',
      days: 'Tage',
      statements: 'Aussagen',
      words: 'Wörter',
    },
    noAffiliationGiven: 'keine Zugehörigkeit angegeben',
    more: (count) => `und ${figures(count)} weitere`,
    undatedToo: 'und ohne Tag',
    to: 'bis',
    unit: {
      statements: (count) => (count === 1 ? 'Aussage' : 'Aussagen'),
      words: (count) => (count === 1 ? 'Wort' : 'Wörter'),
    },
    inOrderOfNames: 'Nach Namen geordnet.',
    ascending: 'Geordnet nach: {column}.',
    descending: 'Geordnet nach: {column}, rückwärts.',
    notQuotedAtAll: 'Im Text genannt und nicht zitiert.',
    speaks: (said, all, inArticles) => {
      const share = said === 1 ? 'Eine' : capitalised(inWords(said));
      const where = inArticles > 1 ? `, in ${inWords(inArticles)} Artikeln` : '';
      if (all === 1) return 'Die einzige Aussage stammt von dieser Stimme.';
      return `${share} von ${inWords(all)} Aussagen ${said === 1 ? 'stammt' : 'stammen'} von dieser Stimme${where}.`;
    },
    quotedWithoutName: (said, inArticles, dated) =>
      `In ${inArticles === 1 ? 'einem Artikel' : `${inWords(inArticles)} Artikeln`} ${times(said)} zitiert, ohne Namen${dated ? '' : ' und ohne Tag'}.`,
    givenByInference: (count) =>
      `Bei ${count === 1 ? 'einer Aussage' : `${inWords(count)} Aussagen`} ist nur erschlossen, dass sie von dieser Stimme ${count === 1 ? 'stammt' : 'stammen'}.`,
    facts: {
      name: 'Name',
      role: 'Rolle',
      affiliation: 'Zugehörigkeit',
      called: 'Bezeichnung',
      quoted: 'Zitiert',
      days: 'Tage',
      onlyDay: 'Tag',
      firstDay: 'Erster Tag',
      lastDay: 'Letzter Tag',
      sameAs: 'Anderswo',
    },
    notGivenInSource: 'in der Quelle nicht genannt',
    notGiven: 'nicht angegeben',
    noneGiven: 'keiner angegeben',
    inRole: { since: 'seit {first}', until: 'bis {last}', sinceUntil: '{first} bis {last}' },
    calledTimes: (name, count) => `„${name}“ ${times(count)}`,
    moreNames: (count) => `${figures(count)} weitere`,
    notNamedHere: 'in den hier gezeigten Worten nicht genannt',
    share: (count, percent) => `${words.inFigures(count)}, ${percent}\u{a0}% aller zitierten Wörter`,
    notQuoted: 'nicht zitiert',
    withoutDay: (count) => `${statements.inWords(count)} ohne Tag`,
    unnamed: 'Ohne Namen.',
    holdsFor: (inArticles) =>
      `{unnamed} Dieser Eintrag gilt für ${inArticles === 1 ? 'einen' : inWords(inArticles)} Artikel: {articles}.`,
    oneSource: 'Dass sie dieselbe Quelle meinen, hat die Redaktion festgestellt.',
    notJoined: 'Keine ungenannte Quelle eines anderen Artikels ist mit ihm verbunden.',
    publishedBy: (publisher, day) => `${publisher}, ${day}`,
    searchWithin: (name) => `Aussagen durchsuchen: ${name}`,
    inOrderOfText: 'In der Reihenfolge des Textes',
    inOrderOfArticles: 'In der Reihenfolge der Artikel und des Textes',
    inTheseArticles: 'Aussagen in diesen Artikeln',
    speakerInferred: 'Stimme erschlossen',
    role: {
      as: 'als {role}',
      unknown: 'damalige Rolle nicht bekannt',
      byPublication: 'aus dem Tag des Artikels erschlossen',
      byInferredDay: 'aus diesem Tag erschlossen',
    },
    wholeness: { direct: 'ganze Äußerung', partial: 'Teil eines Satzes des Berichts' },
    inTheArticle: (paragraph) => `Im Artikel, Absatz ${paragraph}`,
    about: 'Erwähnt:',
    onlyAbout: (title) => `Nur, was dazu gesagt wird: ${title}`,
    onlyThis: 'nur dies',
    eventsNamed: 'Genannte Ereignisse',
    inTheSentences: 'In den Sätzen dieser Aussagen',
    inQuotation: 'in den zitierten Worten',
    inReporting: 'in den Worten des Berichts daneben',
    others: 'Andere in denselben Artikeln',
    statementsInArticles: (said, inArticles) =>
      `${statements.inFigures(said)} in ${inArticles === 1 ? 'einem Artikel' : `${inWords(inArticles)} Artikeln`}`,
    sideBySide: 'Nebeneinander',
    sideBySideOn: (day) => `Nebeneinander, ${day}`,
    sideBySideWith: (link, name) => `${link} mit ${name}`,
    twoVoices: 'Zwei Stimmen nebeneinander',
    inThisArticle: 'Was beide in diesem Artikel sagen, in seiner Reihenfolge.',
    onThisEvent:
      'Was beide in Sätzen sagen, die dieses Ereignis nennen, in der Reihenfolge der Artikel und des Textes.',
    sidesDescribed: (title, speaking, said) =>
      `${title}: was ${inWords(speaking)} Stimmen in ${said === 1 ? 'einer Aussage' : `${inWords(said)} Aussagen`} sagen, zwei davon nebeneinander.`,
    readTwo: (speaking) =>
      speaking === 2
        ? 'Die zwei Stimmen nebeneinander lesen'
        : `Zwei der ${voices.inWords(speaking)} nebeneinander lesen`,
    whichTwo: 'Welche zwei Stimmen',
    firstVoice: 'Erste Stimme',
    secondVoice: 'Zweite Stimme',
    voiceWithCount: (name, said) => `${name} (${figures(said)})`,
    numbersOfArticle: 'Was andere dazwischen sagen, ist ausgelassen; die Nummern sind die des Artikels.',
  },
};
