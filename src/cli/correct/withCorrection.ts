import { appendEntry } from '#markdown/editFields.ts';
import { didYouMean } from '#markdown/nearest.ts';
import type { Article } from '#model/briefing.ts';
import { isAhead } from '#model/civil.ts';
import { type Correction, correction as schema } from '#model/correction.ts';
import { oneOf } from '../oneOf.ts';
import type { GivenCorrection } from './options.ts';

const KINDS = schema.shape.kind.options;

/**
 * A correction as it was given, once it is sound.
 *
 * @throws Error that says which option is wrong, and how to mend it.
 */
export function correctionOf(
  { kind = '', change, was, now, on, date }: GivenCorrection,
  article: Article,
  today: string,
): Correction {
  oneOf('--kind', kind, KINDS);
  const checked = schema.safeParse({
    date,
    kind,
    change,
    ...(was !== undefined && { was }),
    ...(now !== undefined && { now }),
    ...(on !== undefined && { on }),
  });
  if (!checked.success)
    throw new Error(
      checked.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
    );
  const { data } = checked;
  if (isAhead(data.date, today))
    throw new Error(
      `--date: Unexpected ${data.date}, which is yet to come, expected the day on which the record was corrected`,
    );
  if (data.on !== undefined) refuseUnknown(data.on, article);
  refuseTwice(data, article);
  return data;
}

/** An article's Markdown with one more correction; every other byte stays as it is. */
export function withCorrection(markdown: string, correction: Correction): string {
  return appendEntry(markdown, ['corrections'], correction);
}

function refuseUnknown(on: string, { slug, quotes }: Article): void {
  const known = quotes.map(({ id }) => id);
  if (known.includes(on)) return;
  const meant = didYouMean(on, known);
  throw new Error(
    `--on: Unexpected statement \`${on}\`: there is none in content/articles/${slug}.md.${meant ? ` ${meant}` : ''}`,
  );
}

/** The same said again is a slip, whatever day it is by now. */
function refuseTwice(given: Correction, { slug, corrections }: Article): void {
  const said = ({ kind, change, was, now, on }: Correction): string =>
    JSON.stringify([kind, change, was, now, on]);
  const before = corrections.find((one) => said(one) === said(given));
  if (before)
    throw new Error(
      `Unexpected second ${given.kind} of the same words: content/articles/${slug}.md has it already, of ${before.date}`,
    );
}
