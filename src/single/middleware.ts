import { defineMiddleware } from 'astro:middleware';
import { contactOf } from '#site/contact.ts';

const contact = contactOf(process.env.CONTACT);

/** Gives the page where an error is reported, as `src/middleware.ts` does for the pages of the site. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.contact = contact;
  return next();
});
