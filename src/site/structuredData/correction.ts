import type { CorrectionComment } from 'schema-dts';
import type { Correction } from '#model/correction.ts';
import { capitalised } from '#words/capitalised.ts';
import { words } from '#words/words.ts';
import type { AddressOf } from '../addresses.ts';
import { quotationThing } from './ids.ts';

/**
 * What was changed in an article, and when. The vocabulary has no way to give the words before and now apart: they stand in the
 * text, each on a line behind a word of ours.
 */
export function correctionComment(
  { date, kind, change, was, now, on }: Correction,
  address: AddressOf,
): Exclude<CorrectionComment, string> {
  const { kinds, before, after } = words.corrections;
  return {
    '@type': 'CorrectionComment',
    name: capitalised(kinds[kind]),
    text: [
      change,
      ...(was === undefined ? [] : [`${before} ${was}`]),
      ...(now === undefined ? [] : [`${after} ${now}`]),
    ].join('\n'),
    datePublished: date,
    ...(on !== undefined && { about: { '@id': address(quotationThing(on)) } }),
  };
}
