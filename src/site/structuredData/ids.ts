import { articleAddress, eventAddress, quoteAddress, speakerAddress } from '../addresses.ts';

/**
 * What a page is about, as distinct from the page: a fragment of its address, so that what one page says of it and what another
 * says are joined. No element has such an id.
 */
export const SITE_THING = '/#site';
export const articleThing = (slug: string): string => `${articleAddress(slug)}#the-article`;
export const quotationThing = (id: string): string => `${quoteAddress(id)}#the-quotation`;
export const speakerThing = (id: string): string => `${speakerAddress(id)}#the-speaker`;
export const eventThing = (id: string): string => `${eventAddress(id)}#the-event`;
