import { z } from 'astro/zod';
import { address, certainty, day, edtf, markedText, restsOnInference } from './values.ts';

const countedFrom = z
  .strictObject({ kind: z.enum(['published', 'said', 'mentioned']), value: edtf })
  .describe(
    'What the date is counted from: the day of publication, of the statement around it, or another date.',
  );

const date = z.strictObject({
  ...markedText.shape,
  value: edtf.nullable().describe('EDTF level 1; null where the words lie nowhere on the calendar.'),
  certainty,
  restsOnInference,
  countedFrom: countedFrom.nullable().describe('Null where the words name the date in full.'),
});

const source = z.strictObject({
  publisher: z.string().min(1),
  headline: z.string().nullable().describe('The publisher’s headline.'),
  byline: z.string().nullable().describe('Who wrote it, as the publisher names them.'),
  language: z.string().nullable().describe('The language that the publisher declares, as a BCP 47 tag.'),
  url: z.url().nullable().describe('Where the publisher has the article.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Digest of the source text’s bytes.'),
  text: address.nullable().describe('The source text; null where our rights are those of an excerpt.'),
  words: z.int().min(0),
});

const correction = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(['correction', 'clarification', 'update']),
  change: z.string().min(1).describe('What changed, in a sentence.'),
  was: z
    .string()
    .nullable()
    .describe('The words that stood there before; null where the change takes none away, or gives none.'),
  now: z.string().nullable().describe('The words that stand there now.'),
  on: z
    .string()
    .nullable()
    .describe('Id of the statement that it concerns; null where it is about no one of them.'),
});

/** An article, without what is said in it. */
export const articleData = z.strictObject({
  id: z.string().min(1),
  url: address,
  title: z.string().min(1).describe('A headline of the site’s own, never the publisher’s.'),
  standfirst: z.string().nullable().describe('A summary of the site’s own.'),
  published: day.describe('The day of publication, from which “Tuesday” is counted.'),
  dating: z
    .string()
    .nullable()
    .describe('How the day of publication is known, where the text does not say it.'),
  source,
  rights: z.enum(['excerpt', 'full-text']),
  corrections: z.array(correction),
  dates: z.array(date).describe('The date expressions of the text, in its order.'),
  annotations: address.describe('The same marks as W3C Web Annotations.'),
});
