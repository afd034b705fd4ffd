import { z } from 'astro/zod';
import type { SpeakerKind } from './annotations.ts';
import { calendarDay } from './edtf.ts';
import { id } from './id.ts';
import { webAddress } from './webAddress.ts';

const role = z
  .strictObject({
    title: z.string().min(1).describe('What the speaker is: “State Department spokesman”.'),
    from: calendarDay.describe('Since which day, where it is known.').optional(),
    until: calendarDay.describe('Until which day, where it is known.').optional(),
  })
  .describe('What the speaker is at a time.');

/** Front matter of `content/speakers/<id>.md`. */
export const speakerFront = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .describe('A name, or the article’s own phrase where it gives none (“a European official”).'),
    sortAs: z
      .string()
      .min(1)
      .describe('What an index files the name under, where that is not its last word: `Xi Jinping`.')
      .optional(),
    kind: z
      .enum(['person', 'unnamed', 'group', 'organisation', 'document'])
      .describe('`unnamed`: a source whom the article only describes. Such a one belongs to its `articles`.'),
    roles: z.array(role).describe('What the speaker was and is, newest last.').default([]),
    affiliation: z.string().describe('The organisation that the speaker belongs to.').optional(),
    side: z.string().describe('The state or body it speaks for; gives the lane of the timeline.').optional(),
    aliases: z.array(z.string()).describe('Other names that mean this speaker.').default([]),
    sameAs: z.array(webAddress).describe('Addresses of outside records of the same speaker.').default([]),
    articles: z
      .array(id)
      .describe(
        'The articles an unnamed source belongs to: the one that quotes it, unless an editor knows that others mean the same.',
      )
      .default([]),
  })
  .refine((speaker) => isNamed(speaker) || speaker.articles.length > 0, {
    path: ['articles'],
    error: 'Unexpected unnamed speaker without `articles`, expected the article that it belongs to',
  });

export type SpeakerFront = z.infer<typeof speakerFront>;

/**
 * Whether a speaker has a name of its own. An unnamed source and a group are only described, and so is an organisation or a
 * document whose “name” is a phrase of the article (“the ministry”, “an open letter”): it begins with a small letter.
 */
export function isNamed({ kind, name }: { readonly kind: SpeakerKind; readonly name: string }): boolean {
  return kind !== 'unnamed' && kind !== 'group' && !/^\p{Ll}/u.test(name);
}
