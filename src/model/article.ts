import { z } from 'astro/zod';
import { correction } from './correction.ts';
import { calendarDay } from './edtf.ts';
import { ourWords } from './ourWords.ts';
import { webAddress } from './webAddress.ts';

const text = z
  .string()
  .regex(/^sources\/[a-z0-9-]+\.txt$/, {
    error: 'Unexpected file name, expected `sources/<name>.txt` with lower-case letters, digits and hyphens',
  })
  .describe('The source text’s file, from `content/`. Its bytes are never altered.');

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'Expected 64 hexadecimal digits' })
  .describe('SHA-256 of the bytes of the source text’s file.');

const source = z
  .strictObject({
    publisher: z.string().min(1).describe('Who published it.'),
    url: webAddress.describe('Where the publisher has it.').optional(),
    headline: z
      .string()
      .min(1)
      .describe('The publisher’s own headline. Where an article is published, its `title` is another.')
      .optional(),
    byline: z
      .string()
      .min(1)
      .describe('Who wrote it, as the publisher names them: “Ida Holm and Per Lund”.')
      .optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
        error: 'Unexpected language, expected a tag such as `en` or `en-GB`',
      })
      .describe('The language that the publisher declares, as a BCP 47 tag: `en-GB`.')
      .optional(),
    text,
    sha256,
    former: z
      .array(z.strictObject({ text, sha256 }))
      .min(1)
      .describe('The texts that the publisher has revised since, oldest first. Their files stay.')
      .optional(),
  })
  .describe('Where the source text comes from.');

const dating = z
  .strictObject({
    certainty: z
      .enum(['stated', 'implied'])
      .describe('`stated`: the text says its day. `implied`: we infer it, and pages say so.'),
    note: ourWords.describe('How we know the day, in a sentence for readers.'),
  })
  .describe('How we know the day of publication, where the text does not say it.');

/** Front matter of `content/articles/<slug>.md`. */
export const articleFront = z.strictObject({
  title: z.string().min(1).describe('Our own headline, never the publisher’s.'),
  standfirst: z.string().min(1).describe('Our own summary in a sentence or two.').optional(),
  published: calendarDay.describe(
    'The day of publication: the reference date, from which “Tuesday” is counted.',
  ),
  dating: dating.optional(),
  source,
  rights: z
    .enum(['excerpt', 'full-text'])
    .describe(
      '`full-text` publishes the source’s running text: only where its owner allows it. `excerpt` publishes only quotes with their sentences, dates and links.',
    )
    .default('excerpt'),
  status: z
    .enum(['draft', 'published'])
    .describe('A `draft` is checked, but not built; `published` is built.')
    .default('draft'),
  corrections: z
    .array(correction)
    .describe('Changes to the published article. `npm run correct` writes them.')
    .default([]),
});

export type ArticleFront = z.infer<typeof articleFront>;
