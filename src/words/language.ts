/** The languages that the interface is written in; the first is taken where nothing is said. */
const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the articles, and of what editors write about them: the parser reads English. */
export const CONTENT_LANGUAGE = 'en';

/**
 * The language of the interface, as the environment variable `INTERFACE_LANGUAGE` says it.
 *
 * @throws Error where there are no words in that language.
 */
export function languageOf(asked: string | undefined): Language {
  const known = LANGUAGES.find((language) => language === (asked || LANGUAGES[0]));
  if (known) return known;
  const error = new Error(
    `Unexpected INTERFACE_LANGUAGE \`${asked}\`, expected one of ${LANGUAGES.join(', ')}`,
  );
  // Astro would print where in the code it was found.
  error.stack = '';
  throw error;
}
