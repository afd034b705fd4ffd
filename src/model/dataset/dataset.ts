import { z } from 'astro/zod';
import { articleData } from './article.ts';
import { eventData } from './event.ts';
import { redirectData } from './redirect.ts';
import { speakerData } from './speaker.ts';
import { statementData } from './statement.ts';
import { address } from './values.ts';

/**
 * `data/briefing.json`: the whole record for those who build on it. The JSON Schema that is published beside it is written
 * from this one, so that what a field means is said once.
 */
export const dataset = z
  .strictObject({
    $schema: address,
    name: z.string().min(1),
    language: z.string().min(2).describe('Of the articles.'),
    articles: z.array(articleData).describe('In the order of their publication.'),
    statements: z.array(statementData).describe('In the order of articles and text.'),
    speakers: z.array(speakerData).describe('In the order in which they first speak.'),
    events: z.array(eventData),
    redirects: z.array(redirectData).describe('What became of addresses that were public.'),
  })
  .describe(
    'A briefing of On the Record: who said what, on what day, and in which sentence of the source. What is inferred says so.',
  );

export type Dataset = z.infer<typeof dataset>;
