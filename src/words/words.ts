import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { CONTENT_LANGUAGE, type Language, languageOf } from './language.ts';

/**
 * The language of the interface and its words, chosen once for a whole build. Scripts of pages do not import this: they find
 * their words in the page.
 */
export const language: Language = languageOf(process.env.INTERFACE_LANGUAGE);

const LANGUAGES: Readonly<Record<Language, Words>> = { en, de };

export const words: Words = LANGUAGES[language];

/** For the `lang` of an element that holds words of the content; undefined where the page is in that language anyway. */
export const contentLanguage = language === CONTENT_LANGUAGE ? undefined : CONTENT_LANGUAGE;
