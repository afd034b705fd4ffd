import { z } from 'astro/zod';
import { calendarDay } from './edtf.ts';
import { id } from './id.ts';
import { ourWords } from './ourWords.ts';

/** A change to a published article, shown on its page and in the list of corrections. */
export const correction = z
  .strictObject({
    date: calendarDay.describe('The day on which it was made.'),
    kind: z
      .enum(['correction', 'clarification', 'update'])
      .describe(
        '`correction`: something was wrong. `clarification`: it could be misread. `update`: it became known later.',
      ),
    change: ourWords.describe('What changed, in a sentence.'),
    was: ourWords
      .describe(
        'The words that stood there before: ours (a headline, a note, an attribution), or the source’s where it was revised. They stay readable.',
      )
      .optional(),
    now: ourWords.describe('The words that stand there now.').optional(),
    on: id
      .describe('Id of the statement that it concerns: it is told on that statement’s page, too.')
      .optional(),
  })
  .refine(({ was, now }) => was === undefined || was !== now, {
    path: ['now'],
    error: 'Unexpected words that are those of `was`, expected the words that stand there now',
  });

export type Correction = z.infer<typeof correction>;
