import { isVerb } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { afterParticle, bare, groupStart, objectOf, phraseFrom, subjectOf } from './arguments.ts';
import type { Candidate } from './candidates.ts';
import { nounPhrase, type Run } from './nounPhrase.ts';
import type { DateTokens } from './participants.ts';

/** A title longer than this is cut at a word. */
const LONGEST = 80;
/** Prepositions of what belongs to an event: “convocation of the council”, “talks with Rome”, “fire at the warehouse”. */
const COMPLEMENT = wordSet(
  'of with between against at in into over for to from on near by about outside inside off across through around',
);
const QUOTATION_MARKS = wordSet('“ ” "');
/** How many such phrases a title takes. */
const COMPLEMENTS = 3;

/**
 * What a reader would call an event, in the source's words and their order: the fullest noun phrase that names it
 * (“convocation of the NATO-Russia council”), else the clause of its verb (“The council will vote on the plan”). Without its
 * date, which stands beside it.
 */
export function titleOf(document: TextDocument, heads: readonly Candidate[], isDate: DateTokens): string {
  const nouns = heads.filter((head) => !isVerb(document.tokens[head] as Token));
  const named = nouns.map((head) => nounTitle(document, head, isDate));
  const best = named.reduce((one, other) => (wordsIn(other) > wordsIn(one) ? other : one), '');
  if (wordsIn(best) > 1) return best;
  const verb = heads.find((head) => !nouns.includes(head)) ?? verbAround(document, nouns[0] ?? 0);
  const title = verb === undefined ? '' : verbTitle(document, verb, isDate);
  return wordsIn(title) > 1 || best === '' ? title : best;
}

function wordsIn(title: string): number {
  if (title === '') return 0;
  let words = 1;
  for (let space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', space + 1)) words++;
  return words;
}

/** The verb whose subject or object a noun is: “a verdict is expected”, “plan a rally”. */
function verbAround(document: TextDocument, noun: Candidate): number | undefined {
  const { sentence } = document.tokens[noun] as Token;
  const before = nounPhrase(document, noun).first - 1;
  if (tokenIn(document, before, sentence)?.tag === 'VERB') return before;
  let after = noun + 1;
  while (tokenIn(document, after, sentence)?.tag === 'AUX') after++;
  return tokenIn(document, after, sentence)?.tag === 'VERB' ? after : undefined;
}

function nounTitle(document: TextDocument, head: Candidate, isDate: DateTokens): string {
  const core = bare(document, nounPhrase(document, head));
  return textOf(document, [core, ...complements(document, core.limit, isDate)], isDate);
}

/** Its clause. A pronoun tells a reader nothing where the title stands alone. */
function verbTitle(document: TextDocument, verb: Candidate, isDate: DateTokens): string {
  const found = subjectOf(document, verb);
  const isPronoun = found !== undefined && document.tokens[found.limit - 1]?.tag === 'PRON';
  const subject = found && !isPronoun ? [found] : [];
  const limit = objectOf(document, verb)?.limit ?? afterParticle(document, verb);
  const predicate = { first: groupStart(document, verb), limit };
  return textOf(document, [...subject, predicate, ...complements(document, limit, isDate)], isDate);
}

/** The phrases with a preposition that follow each other from a token on, but for dates. */
function complements(document: TextDocument, from: number, isDate: DateTokens): Run[] {
  const sentence = document.tokens[from - 1]?.sentence ?? -1;
  const runs: Run[] = [];
  let at = from;
  while (runs.length < COMPLEMENTS && COMPLEMENT.has(tokenIn(document, at, sentence)?.lower ?? '')) {
    const phrase = phraseFrom(document, at + 1);
    if (!phrase || isDate(at + 1) || isDate(phrase.limit - 1)) break;
    const and = tokenIn(document, phrase.limit, sentence);
    const second = and?.tag === 'CCONJ' ? phraseFrom(document, phrase.limit + 1) : undefined;
    runs.push({ first: at, limit: (second ?? phrase).limit });
    at = (second ?? phrase).limit;
  }
  return runs;
}

/** The words of some runs, without dates and quotation marks, as a title. */
function textOf(document: TextDocument, runs: readonly Run[], isDate: DateTokens): string {
  let title = '';
  let last = -1;
  for (const { first, limit } of runs) {
    for (let i = first; i < limit; i++) {
      const { start, end, text } = document.tokens[i] as Token;
      if (isDate(i) || QUOTATION_MARKS.has(text)) continue;
      title += last >= 0 && start > last ? ` ${text}` : text;
      last = end;
    }
  }
  const capital = title.charAt(0).toUpperCase() + title.slice(1);
  return capital.length <= LONGEST ? capital : capital.slice(0, capital.lastIndexOf(' ', LONGEST));
}
