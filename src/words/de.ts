import type { Words } from './en.ts';
import { noun } from './german.ts';

/** Every word of the interface, in German; `en.ts` says what each is for. */
export const de: Words = {
  locale: 'de-DE',
  statements: noun('eine', 'Aussage', 'Aussagen'),
  events: noun('ein', 'Ereignis', 'Ereignisse'),
  articles: noun('ein', 'Artikel', 'Artikel'),
  voices: noun('eine', 'Stimme', 'Stimmen'),
  speakers: noun('eine', 'sprechende Person', 'sprechende Personen'),
  words: noun('ein', 'Wort', 'Wörter'),
  days: noun('ein', 'Tag', 'Tage'),
  frame: {
    skip: 'Zum Inhalt',
    pages: 'Seiten',
    briefing: 'Überblick',
    article: 'Artikel',
    timeline: 'Zeitleiste',
    speakers: 'Stimmen',
    about: 'Über uns',
    menu: 'Menü',
    search: 'Suche',
    searchTheRecord: 'Aussagen durchsuchen',
    howThisIsMade: 'Wie dies entsteht',
    corrections: 'Berichtigungen',
    whatIsOurs:
      'Nichts hier ist erzeugter Text. Zitate, Namen und genannte Tage sind Stellen der Quelle; Überschriften, Anmerkungen und alles Erschlossene stammen von uns und sind so bezeichnet.',
  },
};
