import { z } from 'astro/zod';
import { address } from './values.ts';

/** What became of an address that was public and has no record of its own any more. */
export const redirectData = z.strictObject({
  from: z.string().min(1).describe('What the address was of: its kind and id, as in quotes/two-tracks.'),
  url: address,
  to: address.nullable().describe('Where the same stands now; null where it was taken out of the record.'),
  gone: z.iso.date().nullable().describe('The day on which it was taken out.'),
  why: z.string().nullable().describe('Why it was taken out, in the site’s own words.'),
  article: z
    .string()
    .nullable()
    .describe('Id of the article that it was taken out of, where that is still there.'),
});
