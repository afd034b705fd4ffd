import { defineMiddleware } from 'astro:middleware';
import { loadBriefing } from '#briefing/loadBriefing.ts';

/** Gives every page what the navigation needs to know of the briefing: layouts read no content. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { articles } = await loadBriefing();
  locals.newestArticle = articles.at(-1)?.slug;
  return next();
});
