import type { Words } from '#words/en.ts';

/** What script says on the search page. */
export type SearchWords = Words['search']['inScript'];

/** The words of the page, and the language that they count in. */
export interface Speech {
  readonly words: SearchWords;
  readonly language: string;
  /** In which its days are written: “17 Dec 2021”. */
  readonly locale: string;
  /** Of the content, where that is in another language than the page; else empty. */
  readonly contentLanguage: string;
}
