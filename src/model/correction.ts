import { z } from 'astro/zod';
import { calendarDay } from './edtf.ts';
import { id } from './id.ts';

/** A change to a published article, shown on its page and in the list of corrections. */
export const correction = z
  .strictObject({
    date: calendarDay,
    kind: z.enum(['correction', 'clarification', 'update']),
    /** What changed, in a sentence. */
    change: z.string().min(1),
    /** The words that stood there before: ours (a headline, a note, an attribution), or the source's where it was revised. They stay readable. */
    was: z.string().min(1).optional(),
    /** The words that stand there now. */
    now: z.string().min(1).optional(),
    /** Id of the statement that it concerns: it is told on that statement's page, too. */
    on: id.optional(),
  })
  .refine(({ was, now }) => was === undefined || was !== now, {
    path: ['now'],
    error: 'Unexpected words that are those of `was`, expected the words that stand there now',
  });

export type Correction = z.infer<typeof correction>;
