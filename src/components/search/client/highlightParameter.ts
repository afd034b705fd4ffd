/** The query parameter that tells an article's page which words to highlight. */
export const HIGHLIGHT_PARAMETER = 'highlight';
