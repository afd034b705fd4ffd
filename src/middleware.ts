import { defineMiddleware } from 'astro:middleware';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { contactOf } from '#site/contact.ts';

const contact = contactOf(process.env.CONTACT);

/**
 * Gives every page what the navigation needs to know of the briefing, and where an error is reported: layouts read no content
 * and no environment.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { articles } = await loadBriefing();
  locals.newestArticle = articles.at(-1)?.slug;
  locals.contact = contact;
  return next();
});
