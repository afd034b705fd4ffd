import { z } from 'astro/zod';
import type { SpeakerKind } from './annotations.ts';
import { calendarDay } from './edtf.ts';
import { id } from './id.ts';

/** What the speaker is at a time: “State Department spokesman”, from a day, until a day, where they are known. */
const role = z.strictObject({
  title: z.string().min(1),
  from: calendarDay.optional(),
  until: calendarDay.optional(),
});

/** Front matter of `content/speakers/<id>.md`. */
export const speakerFront = z
  .strictObject({
    /** A name, or the article's own phrase where it gives none (“a European official”). */
    name: z.string().min(1),
    /** What an index files the name under, where that is not its last word: `Xi Jinping`. */
    sortAs: z.string().min(1).optional(),
    kind: z.enum(['person', 'unnamed', 'group', 'organisation', 'document']),
    /** Newest last. */
    roles: z.array(role).default([]),
    affiliation: z.string().optional(),
    /** The state or body it speaks for; gives the lane of the timeline. */
    side: z.string().optional(),
    /** Other names that mean this speaker. */
    aliases: z.array(z.string()).default([]),
    /** Addresses of outside records of the same speaker. */
    sameAs: z.array(z.url({ protocol: /^https?$/ })).default([]),
    /** The articles an unnamed source belongs to: the one that quotes it, unless an editor knows that others mean the same. */
    articles: z.array(id).default([]),
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
