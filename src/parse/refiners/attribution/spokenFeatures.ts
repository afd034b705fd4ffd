import { isVerb } from '../../dates/tense.ts';
import { tokenIndexAt } from '../../dates/tokens.ts';
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
  const features = ['bias', `source ${scoreName(bestScore)}`];
  const stretch = draft.stretches[quote.stretch];
  if (stretch?.minor) features.push('single marks beside double ones');
  if (stretch?.continued) features.push('runs on');
  if (isClauseWithSpeaker(draft, quote, bestFeatures)) features.push('a clause beside its speaker');
  features.push(...insideFeatures(quote), ...aroundFeatures(quote), ...sourceFeatures(bestFeatures));
  return features;
}

/** “It works,” she said — a verb with its subject and a comma inside, and right beside it who says so. */
function isClauseWithSpeaker(draft: Draft, quote: Surroundings, best: readonly string[]): boolean {
  const quoted = quote.items[quote.item];
  if (!quoted || !/,["'”’»«]*$/.test(quoted.text.trimEnd()) || isTitle(quote.words)) return false;
  if (!best.some((name) => name.endsWith('speech next to quote'))) return false;
  const first = tokenIndexAt(draft.document, quoted.start);
  const inside = draft.document.tokens.slice(first, tokenIndexAt(draft.document, quoted.end - 1));
  return inside.some(
    (token, i) => isVerb(token) && /^(?:PRON|NOUN|PROPN|ADV)$/.test(inside[i - 1]?.tag ?? ''),
  );
}

/** The words between the marks. */
function insideFeatures(quote: Surroundings): string[] {
  const quoted = quote.items[quote.item]?.text.trim() ?? '';
  const features = [lengthName(quote.words.length)];
  if (/[,.?!…][”"'’»«]*$/.test(quoted)) features.push('stop inside');
  if (/,[”"'’»«]*$/.test(quoted)) features.push('comma inside');
  if (/^\p{Lu}/u.test(quote.inner)) features.push('capital first');
  if (isTitle(quote.words)) features.push('every word capitalised');
  if (quote.words.some((word) => FIRST_OR_SECOND.test(word))) features.push('I, we or you inside');
  if (VERB_INSIDE.test(quote.inner)) features.push('verb inside');
  return features;
}

/** The reporter's words beside the quote. */
function aroundFeatures(quote: Surroundings): string[] {
  const { before, after, items, item } = quote;
  const features: string[] = [];
  if (quote.alone) features.push('alone in its sentence');
  if (!before && !quote.alone) features.push('first in its sentence');
  if (before) features.push(`before it ${isSentenceMark(before) ? 'mark' : before.tag}`);
  if (before?.text === ':') features.push('before it colon');
  features.push(after && !isSentenceMark(after) ? `after it ${after.tag}` : 'after it nothing');
  if (items.slice(Math.max(0, item - 2), item).some(({ lower }) => NAMING.test(lower)))
    features.push('a naming word before');
  if (isNicknamed(quote)) features.push('nicknamed so');
  if (before?.lower === 'that') features.push('that before');
  if (quote.opensParagraph && quote.paragraph === 0) features.push('headline');
  if (items.filter(({ tag }) => tag === 'QUOTE').length > 2) features.push('one of many in its sentence');
  return features;
}

/** The best source found for it: a good one makes speech likely. */
function sourceFeatures(best: readonly string[]): string[] {
  const features: string[] = [];
  if (best.includes('carried')) features.push('source carried');
  if (best.some((name) => name.endsWith('speech next to quote'))) features.push('speech next to it');
  for (const name of best) {
    if (/^cue \w+$/.test(name)) features.push(`source ${name}`);
    if (name.startsWith('source ')) features.push(`best ${name}`);
  }
  return features;
}

/** “the so-called ‘kitchen’”, “known as ‘the Lantern’”, “titled ‘Dusk’”, “a robot named ‘Rosie’”. */
function isNicknamed({ items, item }: Surroundings): boolean {
  const before = items.slice(Math.max(0, item - 3), item).map(({ lower }) => lower);
  if (before.join('').endsWith('so-called')) return true;
  return (
    /^(?:named|labell?ed|name)$/.test(before.at(-1) ?? '') || before.some((word) => NICKNAMING.test(word))
  );
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
