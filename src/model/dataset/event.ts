import { z } from 'astro/zod';
import { address, day, restsOnInference, span } from './values.ts';

const outcome = z
  .strictObject({ fact: z.string().min(1), publisher: z.string().min(1), url: z.url(), date: z.iso.date() })
  .describe('What a later source says became of it.');

const mention = z.strictObject({
  article: z.string().min(1),
  ...span.shape,
  text: z.string().nullable().describe('Null where the words may not be published.'),
  sentence: z.string().nullable().describe('Null where the sentence may not be published.'),
});

/** Something that happened or is planned. */
export const eventData = z.strictObject({
  id: z.string().min(1),
  url: address,
  title: z.string().min(1).describe('Of the site’s own.'),
  date: day.extend({ restsOnInference }),
  datedBy: z.string().nullable().describe('The words of the text that state the date.'),
  status: z
    .enum(['reported', 'planned', 'past-due', 'confirmed', 'cancelled', 'disputed'])
    .describe('past-due: planned, its day is over, and nothing confirms it.'),
  plannedAsOf: day
    .nullable()
    .describe('The day on which it still lay ahead: that of the first article that names it.'),
  place: z.string().nullable(),
  sides: z.array(z.string()),
  participants: z.array(z.string()).describe('In the words of the text.'),
  outcome: outcome.nullable(),
  mentions: z.array(mention),
});
