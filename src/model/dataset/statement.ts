import { z } from 'astro/zod';
import { DOUBTS } from '../doubt.ts';
import { address, certainty, edtf, markedText, restsOnInference } from './values.ts';

const speaker = z.strictObject({
  id: z.string().min(1),
  certainty,
  route: z
    .enum(DOUBTS)
    .nullable()
    .describe('How an inferred speaker was reached; null where an editor has confirmed the speaker.'),
  role: z.string().nullable().describe('What the speaker was when it was said, where that is known.'),
  roleCertainty: certainty
    .nullable()
    .describe(
      'implied: the role of a speaker, or known by a day, that is inferred. Null where there is no role.',
    ),
});

const said = z.strictObject({
  value: edtf,
  certainty,
  restsOnInference,
  words: z.string().nullable().describe('The words of the text that give the day.'),
});

/** One act of speaking. */
export const statementData = z.strictObject({
  id: z.string().min(1),
  url: address,
  article: z.string().min(1).describe('Id of the article.'),
  number: z.int().min(1).describe('Its place among the statements of the article.'),
  kind: z
    .enum(['direct', 'partial'])
    .describe('direct: a whole utterance. partial: words quoted inside the reporter’s sentence.'),
  passages: z.array(markedText).min(1).describe('Its words, with their quotation marks.'),
  sentence: z.string().min(1).describe('The sentences that it stands in.'),
  speaker: speaker.nullable().describe('Null where the text names nobody.'),
  said: said.nullable().describe('Null where the text gives no day.'),
  source: markedText.nullable().describe('The words that name who speaks.'),
  cue: markedText.nullable().describe('The word that reports: said, told, according to.'),
  words: z.int().min(0).describe('Words in quotation marks.'),
  notes: z.array(z.string()).describe('Notes of the site’s editors, as HTML.'),
});
