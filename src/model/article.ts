import { z } from 'astro/zod';
import { correction } from './correction.ts';
import { calendarDay } from './edtf.ts';

/** A source text's file, from `content/`. */
const text = z.string().regex(/^sources\/[a-z0-9-]+\.txt$/, {
  error: 'Unexpected file name, expected `sources/<name>.txt` with lower-case letters, digits and hyphens',
});

/** SHA-256 of that file's bytes. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'Expected 64 hexadecimal digits' });

/** Where the source text comes from. */
const source = z.strictObject({
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The publisher's own headline. Where an article is published, its `title` is another. */
  headline: z.string().min(1).optional(),
  /** Who wrote it, as the publisher names them: “Ida Holm and Per Lund”. */
  byline: z.string().min(1).optional(),
  /** The language that the publisher declares, as a BCP 47 tag: `en-GB`. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
      error: 'Unexpected language, expected a tag such as `en` or `en-GB`',
    })
    .optional(),
  text,
  sha256,
  /** The texts that the publisher has revised since, oldest first. Their files stay. */
  former: z.array(z.strictObject({ text, sha256 })).min(1).optional(),
});

/** How we know the day of publication, where the text does not say it. */
const dating = z.strictObject({
  certainty: z.enum(['stated', 'implied']),
  note: z.string().min(1),
});

/** Front matter of `content/articles/<slug>.md`. */
export const articleFront = z.strictObject({
  /** Our own headline, never the publisher's. */
  title: z.string().min(1),
  /** Our own summary in a sentence or two. */
  standfirst: z.string().min(1).optional(),
  /** The reference date, from which “Tuesday” is counted. */
  published: calendarDay,
  dating: dating.optional(),
  source,
  /** `full-text` publishes the source's running text; `excerpt` only quotes with their sentences, dates and links. */
  rights: z.enum(['excerpt', 'full-text']).default('excerpt'),
  /** A `draft` is checked but not built. */
  status: z.enum(['draft', 'published']).default('draft'),
  corrections: z.array(correction).default([]),
});

export type ArticleFront = z.infer<typeof articleFront>;
