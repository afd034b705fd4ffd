import { z } from 'astro/zod';
import { calendarDay, edtfDate } from './edtf.ts';
import { ourWords } from './ourWords.ts';
import { webAddress } from './webAddress.ts';

const outcome = z
  .strictObject({
    fact: ourWords.describe('What became of it, in a sentence of our own.'),
    publisher: z.string().min(1).describe('Who reports it.'),
    url: webAddress.describe('Where the later source stands.'),
    date: calendarDay.describe('The day on which the later source appeared.'),
  })
  .describe('What a later source says became of a planned event.');

/** Front matter of `content/events/<id>.md`. */
export const eventFront = z
  .strictObject({
    title: z
      .string()
      .min(1)
      .describe('What it is called, in our words or, of an excerpt, in at most three of the text’s.'),
    date: edtfDate.describe(
      'A day, or as much of one as is known: `2022-01`, `2022-01-10~`, `../2021-12` (by), `2014/..` (since), `2030-07/` (from).',
    ),
    certainty: z
      .enum(['stated', 'implied'])
      .describe('Whether the text gives the date, or we infer it. An inferred day is never shown as a fact.')
      .default('stated'),
    status: z
      .enum(['reported', 'planned', 'past-due', 'confirmed', 'cancelled', 'disputed'])
      .describe(
        '`past-due`: planned, its day is over, nothing confirms it. `confirmed`: the later source of `outcome` does.',
      ),
    place: z.string().describe('Where it is held.').optional(),
    sides: z.array(z.string()).describe('The sides that take part, named as on their speakers.').default([]),
    participants: z
      .array(z.string().min(1))
      .describe('Who takes part, in the words of the text.')
      .default([]),
    outcome: outcome.optional(),
  })
  .refine((event) => event.status !== 'confirmed' || event.outcome !== undefined, {
    path: ['outcome'],
    error: 'Unexpected `confirmed` event without `outcome`, expected the later source that confirms it',
  });

export type EventFront = z.infer<typeof eventFront>;
export type EventStatus = EventFront['status'];
