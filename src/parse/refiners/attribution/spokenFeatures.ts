import type { Draft } from '../../draft.ts';
import { isSentenceMark, type Surroundings } from './surroundings.ts';

const FIRST_OR_SECOND =
  /^(?:i|i['’]m|i['’]ve|i['’]ll|i['’]d|me|my|we|we['’]re|we['’]ve|we['’]ll|us|our|you|you['’]re|your)$/i;
const VERB_INSIDE =
  /\b(?:is|are|was|were|am|be|been|have|has|had|do|does|did|will|would|can|could|should|must|may|might|['’](?:s|re|ve|ll|m|d)|n['’]t)\b/i;
const NICKNAMING = /^(?:so-called|dubbed|nicknamed|titled|entitled|known|christened|codenamed)$/;
const NAMING =
  /^(?:called|as|named|labeled|labelled|word|words|phrase|term|song|film|movie|book|show|play|novel|album|magazine|slogan|hashtag|episode|series|single|sign)$/;

/** What tells words that someone spoke from a name, a coinage or irony. {@link SPOKEN_WEIGHTS} weighs them. */
export function spokenFeatures(
  draft: Draft,
  quote: Surroundings,
  bestScore: number,
  bestFeatures: readonly string[],
): string[] {
  const features = ['bias', lengthName(quote.words.length), `source ${scoreName(bestScore)}`];
  const { before, after } = quote;
  const quoted = quote.items[quote.item]?.text ?? '';
  if (/[,.?!…][”"'’»«]*$/.test(quoted.trim())) features.push('stop inside');
  if (/,[”"'’»«]*$/.test(quoted.trim())) features.push('comma inside');
  if (/^\p{Lu}/u.test(quote.inner)) features.push('capital first');
  if (isTitle(quote.words)) features.push('every word capitalised');
  if (quote.words.some((word) => FIRST_OR_SECOND.test(word))) features.push('I, we or you inside');
  if (VERB_INSIDE.test(quote.inner)) features.push('verb inside');
  if (quote.alone) features.push('alone in its sentence');
  if (!before && !quote.alone) features.push('first in its sentence');
  if (before) features.push(`before it ${isSentenceMark(before) ? 'mark' : before.tag}`);
  if (before?.text === ':') features.push('before it colon');
  if (after && !isSentenceMark(after)) features.push(`after it ${after.tag}`);
  if (!after || isSentenceMark(after)) features.push('after it nothing');
  const near = quote.items.slice(Math.max(0, quote.item - 2), quote.item);
  if (near.some((item) => NAMING.test(item.lower))) features.push('a naming word before');
  if (isNicknamed(quote)) features.push('nicknamed so');
  if (near.at(-1)?.lower === 'that') features.push('that before');
  if (isSingleAmongDouble(draft, quoted)) features.push('single marks beside double ones');
  if (bestFeatures.includes('carried')) features.push('source carried');
  if (bestFeatures.some((name) => name.endsWith('speech next to quote'))) features.push('speech next to it');
  for (const name of bestFeatures) if (/^cue \w+$/.test(name)) features.push(`source ${name}`);
  for (const name of bestFeatures) if (/^source /.test(name)) features.push(`best ${name}`);
  if (quote.opensParagraph && quote.paragraph === 0) features.push('headline');
  const others = quote.items.filter((item) => item.tag === 'QUOTE').length;
  if (others > 2) features.push('one of many in its sentence');
  if (draft.stretches[quote.stretch]?.continued) features.push('runs on');
  return features;
}

/** “the so-called ‘kitchen’”, “known as ‘the Lantern’”, “titled ‘Dusk’”. */
function isNicknamed({ items, item }: Surroundings): boolean {
  const before = items.slice(Math.max(0, item - 3), item);
  if (
    before.at(-1)?.text === '-' ||
    before
      .map(({ lower }) => lower)
      .join('')
      .endsWith('so-called')
  )
    return before.some(({ lower }) => lower === 'so' || lower === 'so-called');
  return (
    /^(?:named|labell?ed|name)$/.test(before.at(-1)?.lower ?? '') ||
    before.some(({ lower }) => NICKNAMING.test(lower))
  );
}

/** Where a text marks speech with double marks, single ones hold headlines and words. */
function isSingleAmongDouble(draft: Draft, quoted: string): boolean {
  if (!/^[‘']/.test(quoted) || quoted.startsWith("''")) return false;
  return draft.stretches.some(({ opening }) => opening !== '‘' && opening !== "'");
}

function lengthName(count: number): string {
  if (count <= 2) return `${count} words`;
  return count <= 4 ? '3–4 words' : count <= 8 ? '5–8 words' : count <= 15 ? '9–15 words' : 'more words';
}

function scoreName(score: number): string {
  if (score < -2) return 'very unlikely';
  return score < 0 ? 'unlikely' : score < 2 ? 'possible' : score < 4 ? 'likely' : 'very likely';
}

function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
