/** Slug of the article that is saved; `src/cli/pack/single/renderArticle.ts` puts it in. */
declare const SAVED_ARTICLE: string;
