import { z } from 'astro/zod';
import { calendarDay, edtfDate } from './edtf.ts';

/** What a later source says became of a planned event, in our own words. */
const outcome = z.strictObject({
  fact: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  date: calendarDay,
});

/** Front matter of `content/events/<id>.md`. */
export const eventFront = z
  .strictObject({
    title: z.string().min(1),
    /** A day, or as much of one as is known: `2022-01`, `2022-01-10~`, `../2021-12` (by), `2014/..` (since), `2030-07/` (from). */
    date: edtfDate,
    /** Whether the text gives the date, or we infer it. An inferred day is never shown as a fact. */
    certainty: z.enum(['stated', 'implied']).default('stated'),
    /** `past-due`: planned, its day is over, nothing confirms it. */
    status: z.enum(['reported', 'planned', 'past-due', 'confirmed', 'cancelled', 'disputed']),
    place: z.string().optional(),
    /** The sides that take part, named as on their speakers. */
    sides: z.array(z.string()).default([]),
    /** Who takes part, in the words of the text. */
    participants: z.array(z.string().min(1)).default([]),
    outcome: outcome.optional(),
  })
  .refine((event) => event.status !== 'confirmed' || event.outcome !== undefined, {
    path: ['outcome'],
    error: 'Unexpected `confirmed` event without `outcome`, expected the later source that confirms it',
  });

export type EventFront = z.infer<typeof eventFront>;
export type EventStatus = EventFront['status'];
