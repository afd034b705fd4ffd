import type { Span } from '#model/span.ts';
import { overlap, shared } from '../overlap.ts';
import type { GoldSource, PredictedSource } from './goldArticle.ts';
import { isPronoun, namesMatch } from './names.ts';

/** Whether the parser points to the annotated source: to the same words, or to another mention of the same name. */
export function sourceIsRight(
  text: string,
  gold: GoldSource | null,
  predicted: PredictedSource | null,
): boolean {
  if (!gold || !predicted?.text) return !gold && !predicted?.text;
  if (isSameMention(text, gold, predicted)) return true;
  const expected = namesOf(gold.text, gold.canonical, gold.canonicalSilver);
  return namesOf(predicted.canonical, predicted.text).some((name) =>
    expected.some((known) => namesMatch(name, known)),
  );
}

/** Whether the name that the parser found behind the source is one of the speaker's. A bare pronoun is none. */
export function entityIsRight(gold: GoldSource, predicted: PredictedSource | null): boolean {
  const name = predicted?.canonical || predicted?.text;
  if (!name || isPronoun(name)) return false;
  const { canonical, canonicalSilver, aliases = [] } = gold;
  const known = [canonical, canonicalSilver, ...aliases, isPronoun(gold.text) ? undefined : gold.text];
  return known.some((alias) => alias && namesMatch(name, alias));
}

/** Whether the annotation says who is behind a source, so that the name can be judged. */
export function hasKnownName({ text, canonical, canonicalSilver }: GoldSource): boolean {
  return !isPronoun(text) || Boolean(canonical || canonicalSilver);
}

/** Whether two spans are the same words for somebody: they overlap enough, or the second holds the head of the first. */
export function isSameMention(text: string, gold: Span, predicted: Span): boolean {
  if (shared(gold, predicted) === 0) return false;
  return overlap(gold, predicted) >= 0.5 || shared(headOf(text, gold), predicted) > 0;
}

/** The last word before what is added to a name: “Ivo [Kalnins], who runs the harbour”. */
function headOf(text: string, mention: Span): Span {
  const words = text.slice(mention.start, mention.end);
  const addition = words.search(/,|\(|\bwho\b/);
  const core = addition > 2 ? words.slice(0, addition) : words;
  const last = [...core.matchAll(/[\p{L}\p{N}.\-’']+/gu)].at(-1);
  if (!last) return mention;
  const start = mention.start + last.index;
  return { start, end: start + last[0].length };
}

function namesOf(...names: readonly (string | undefined)[]): string[] {
  return names.filter((name) => name !== undefined && name !== '' && !isPronoun(name)) as string[];
}
