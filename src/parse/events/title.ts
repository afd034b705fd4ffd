import { tokenIn } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';
import { afterParticle, bare, groupStart, objectOf, PARTICLES, phraseFrom } from './arguments.ts';
import { around } from './around.ts';
import type { Candidate } from './candidates.ts';
import { isOwnerMark, nounPhrase, type Run } from './nounPhrase.ts';
import type { DateTokens } from './participants.ts';
import { subjectOf } from './subject.ts';

/** A title longer than this is cut at a word. */
const LONGEST = 80;
/** Prepositions of what belongs to an event: “convocation of the council”, “talks with Rome”, “fire at the warehouse”. */
const COMPLEMENT = wordSet(
  'of with between against at in into over for to from on near by about outside inside off across through around',
);
const NOUNS = wordSet('NOUN PROPN');
/** Adjectives that only tell one event from one told before. */
const ORDER = wordSet('same other another next last first second third new latest earlier previous');
const ARTICLES = wordSet('a an');
const QUOTATION_MARKS = wordSet('“ ” "');
/** How many such phrases a title takes. */
const COMPLEMENTS = 3;

/** Words that tell nothing of an event: of “There were” and “He was” nothing is left. */
const SMALL = wordSet(
  'i you he she it we they me him her us them this that these those there who which what his its their our my your ' +
    'be am is are was were been being have has had do does did will would shall should can could may might must ' +
    'a an the to not and or of in on at by for from with as more now next',
);

/**
 * What a reader would call an event, in the source's words and their order: the fullest noun phrase that names it
 * (“convocation of the NATO-Russia council”), else the clause of its verb (“The council will vote on the plan”), without its
 * date, which stands beside it. Where that says next to nothing (“Introduced”, “There were”), the words around it.
 */
export function titleOf(document: TextDocument, heads: readonly Candidate[], isDate: DateTokens): string {
  const named = nameOf(document, heads, isDate);
  const head = heads[0];
  if (head === undefined || !(isEmpty(named) || isBrokenOff(document, head, named))) return named;
  const wider = textOf(document, [around(document, head, isDate)], () => false);
  return wordsIn(wider) > wordsIn(named) ? wider : named;
}

/** Whether fewer than two words of a title tell something, or it begins within a word: “’s talk”, “-deal”. */
function isEmpty(title: string): boolean {
  const telling = title.split(' ').filter((word) => !SMALL.has(word.toLowerCase()));
  return telling.length < 2 || /^['’-]/.test(title);
}

/** Whether a title of two words ends with a verb that its clause goes on from: “Trump announced” he would go. */
function isBrokenOff({ tokens }: TextDocument, head: Candidate, title: string): boolean {
  const [verb, next] = [tokens[head], tokens[head + 1]];
  if (wordsIn(title) !== 2 || verb?.tag !== 'VERB' || !title.endsWith(` ${verb.text}`)) return false;
  return next !== undefined && next.sentence === verb.sentence && next.tag !== 'PUNCT';
}

function nameOf(document: TextDocument, heads: readonly Candidate[], isDate: DateTokens): string {
  const nouns = heads.filter((head) => NOUNS.has(document.tokens[head]?.tag ?? ''));
  const named = nouns.map((head) => nounTitle(document, head, isDate));
  const full = named.findIndex(saysWhich);
  const verbs = heads.filter((head) => !nouns.includes(head));
  const told = verbs.find((head) => hasSubject(document, head));
  if (full >= 0 && !isTold(document, told, nouns[full] ?? 0)) return named[full] ?? '';
  const verb = told ?? verbs[0] ?? verbAround(document, nouns[0] ?? 0);
  const title = verb === undefined ? '' : verbTitle(document, verb, isDate);
  return wordsIn(title) > 1 || named[0] === undefined ? title : named[0];
}

/** Whether a verb with its subject tells an event in a sentence before that of a noun. */
function isTold(document: TextDocument, verb: Candidate | undefined, noun: Candidate): boolean {
  if (verb === undefined) return false;
  return (document.tokens[verb]?.sentence ?? 0) < (document.tokens[noun]?.sentence ?? 0);
}

/** Whether a noun phrase tells an event from others of its kind: not “meeting” or “second meeting”. */
function saysWhich(title: string): boolean {
  return title.split(' ').filter((word) => !ORDER.has(word.toLowerCase())).length > 1;
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

/** Its clause. A pronoun tells a reader nothing where the title stands alone, but for a verb that says nothing without one. */
function verbTitle(document: TextDocument, verb: Candidate, isDate: DateTokens): string {
  const limit = objectOf(document, verb)?.limit ?? afterParticle(document, verb);
  const predicate = { first: groupStart(document, verb), limit };
  const said = [predicate, ...complements(document, limit, isDate), ...infinitive(document, limit, isDate)];
  const subject = subjectOf(document, verb);
  const title = textOf(
    document,
    subject && !isPronoun(document, subject) ? [subject, ...said] : said,
    isDate,
  );
  return subject && wordsIn(title) < 2 ? textOf(document, [subject, ...said], isDate) : title;
}

const isPronoun = (document: TextDocument, { limit }: Run): boolean =>
  document.tokens[limit - 1]?.tag === 'PRON';

/** Whether a verb has a subject that is no pronoun. */
function hasSubject(document: TextDocument, verb: Candidate): boolean {
  const subject = subjectOf(document, verb);
  return subject !== undefined && !isPronoun(document, subject);
}

/** What a verb leads on to, past a date: “promised on Monday to rebuild the school”. */
function infinitive(document: TextDocument, from: number, isDate: DateTokens): Run[] {
  const { sentence } = document.tokens[from - 1] as Token;
  let first = from;
  while (isDate(first) || (isDate(first + 1) && document.tokens[first]?.tag === 'ADP')) first++;
  if (tokenIn(document, first, sentence)?.lower !== 'to') return [];
  if (tokenIn(document, first + 1, sentence)?.tag !== 'VERB') return [];
  return [{ first, limit: objectOf(document, first + 1)?.limit ?? afterParticle(document, first + 1) }];
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

/** The words of some runs, as many as a title holds, without dates and quotation marks. */
function textOf(document: TextDocument, runs: readonly Run[], isDate: DateTokens): string {
  let title = '';
  for (const run of runs) {
    const words = wordsOf(document, run, isDate);
    if (title !== '' && title.length + words.length >= LONGEST) break;
    title += title === '' || words === '' ? words : ` ${words}`;
  }
  const capital = title.charAt(0).toUpperCase() + title.slice(1);
  return capital.length <= LONGEST ? capital : capital.slice(0, capital.lastIndexOf(' ', LONGEST));
}

function wordsOf(document: TextDocument, { first, limit }: Run, isDate: DateTokens): string {
  let words = '';
  let last = -1;
  for (let i = first; i < limit; i++) {
    const token = document.tokens[i] as Token;
    if (isLeftOut(document, i, first, isDate) || QUOTATION_MARKS.has(token.text)) continue;
    words += last >= 0 && token.start > last ? ` ${token.text}` : token.text;
    last = token.end;
  }
  return words;
}

/** A date, with its preposition and the “’s” behind it; but not one behind “a”, which would go with another word: “a Sunday interview”. */
function isLeftOut(document: TextDocument, index: number, first: number, isDate: DateTokens): boolean {
  if (!isDate(index)) {
    const token = document.tokens[index] as Token;
    const leadsToDate = isDate(index + 1) && token.tag === 'ADP' && !PARTICLES.has(token.lower);
    return leadsToDate || (isDate(index - 1) && isOwnerMark(token));
  }
  let start = index;
  while (start > first && isDate(start - 1)) start--;
  return start === first || !ARTICLES.has(document.tokens[start - 1]?.lower ?? '');
}
