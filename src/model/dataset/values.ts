import { z } from 'astro/zod';

/** Values that several parts of `data/briefing.json` are made of. What a field means stands in the published JSON Schema. */

export const address = z
  .string()
  .describe(
    'Address on this site: in full where the site was built for an address, else relative to this file.',
  );

export const certainty = z
  .enum(['stated', 'implied'])
  .describe('stated: the text itself gives it. implied: inferred, and never to be repeated as a fact.');

export const edtf = z
  .string()
  .min(1)
  .describe('Date, span or season in EDTF level 1 (https://www.loc.gov/standards/datetime/).');

/** A date with how it is known. */
export const day = z.strictObject({ value: edtf, certainty });

export const restsOnInference = z
  .boolean()
  .describe(
    'Whether the day, stated or not, rests on an inference: it is inferred, or counted from a day that is, and no later source confirms it.',
  );

const offset = z.int().min(0);

export const span = z
  .strictObject({ start: offset, end: offset })
  .describe('Place in the source text, in UTF-16 code units; the end is exclusive.');

export const markedText = z
  .strictObject({ text: z.string().min(1), start: offset, end: offset })
  .describe('Words of the source text and their place in it, in UTF-16 code units; the end is exclusive.');
