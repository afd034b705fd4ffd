/** Nobody sees it. */
const WORD_JOINER = '\u2060';

/** What would act where it is shown: the sign alone, before what makes it act. */
const ACTING = new RegExp(
  [
    // A person or a team is called, by the sign or by a reference to it.
    '@(?=[\\w-])',
    '&(?=(?:#0*64|#x0*40|commat);)',
    // An issue is linked to, and says so in its own list.
    '#(?=\\d)',
    '&(?=(?:#0*35|#x0*23|num);)',
    'GH-(?=\\d)',
    '/(?:issues|pull|discussions)/(?=\\d)',
    // A picture asks its host for itself.
    '!(?=\\[)',
    // An element or a comment, other than what folds a list and parts a sign from a name (`src/changes/say/nodes.ts`).
    '<(?!/?(?:details|summary)>|!-- -->)(?=[a-z/!?])',
  ].join('|'),
  'gi',
);

/**
 * Markdown that a stranger's code may have written, so that posting it under our name does nothing but show it: it calls
 * nobody, is listed under no issue and asks no host for a picture. A word joiner stands after each sign that would act. (A
 * script GitHub lets through from nobody.)
 *
 *     @desk, see #1 ![](https://example.org/seen.png)
 */
export function harmlessMarkdown(text: string): string {
  return text.replaceAll(ACTING, (sign) => sign + WORD_JOINER);
}
