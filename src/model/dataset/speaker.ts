import { z } from 'astro/zod';
import { address } from './values.ts';

const role = z.strictObject({
  title: z.string().min(1),
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
});

/** Somebody, or something, that is quoted or named. */
export const speakerData = z.strictObject({
  id: z.string().min(1),
  url: address,
  name: z.string().min(1).describe('A name, or the article’s own phrase where it gives none.'),
  kind: z.enum(['person', 'unnamed', 'group', 'organisation', 'document']),
  named: z.boolean().describe('Whether the source gives a name.'),
  articles: z
    .array(z.string())
    .describe(
      'The articles that a source without a name belongs to: the same words elsewhere are another source.',
    ),
  roles: z.array(role).describe('Newest last.'),
  affiliation: z.string().nullable(),
  side: z.string().nullable().describe('The state or body that it speaks for.'),
  aliases: z.array(z.string()),
  sameAs: z.array(z.url()),
  statements: z.int().min(0),
  words: z.int().min(0).describe('Words in quotation marks, over all statements.'),
});
