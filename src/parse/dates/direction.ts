import type { Span } from '#model/span.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { Direction } from './proposal.ts';
import { isVerb, tenseOf } from './tense.ts';
import { tokenIn, tokenIndexAt } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words right before a date that say where it lies. */
const AHEAD = words('until till due effective payable through beginning starting upcoming coming by');
const BEHIND = words('since ended ending past');
/** A time of day may stand between such a word and its day: “until 9 a.m. Tuesday”. */
const CLOCK_WORDS = words('a.m. p.m. am pm est edt gmt utc noon midnight early late mid');
/** What one does, or has, about things to come: “agreed to meet Tuesday”, “the deadline”. */
const LOOKING_AHEAD = words(
  'plan expect schedule set due agree hope want intend ask likely ready prepare vow promise aim order urge decide need ' +
    'go able threaten pledge slate propose call seek suppose forecast predict agreement deadline option',
);
/** Their past still looks ahead: “planned a rally on Saturday”. */
const PLANNING = words('plan schedule slate expect propose forecast');
/** Verbs whose present tells what a calendar holds: “the show opens Friday”. */
const SCHEDULED = words(
  'begin start open reopen close end expire run take meet arrive leave return vote face appear play resume host hold visit travel kick ' +
    'convene fly release elect premiere',
);

/** The reporter's verbs tell nothing of a date in a quote, nor those of a quote of one outside. */
const MARKS = words("“ ” \" `` ''");

/** Words before a date that say that it is to come, whatever the verb: “ahead of Sunday's vote”, “set for Friday”, “adjourned to Monday”. */
const LEADS_AHEAD =
  /\b(?:ahead\s+of|on\s+the\s+eve\s+of|await(?:ing|s)?|(?:set|slated|forecast|adjourned|postponed|put\s+(?:back|off))\s+(?:for|to|until))\s+(?:the\s+)?$/i;
/** How many characters before a date they stand in. */
const LEAD = 40;

const leadIn = ({ text }: TextDocument, { start }: Span): string =>
  text.slice(Math.max(0, start - LEAD), start);

/** How many tokens away a verb may stand. */
const REACH = 40;

/** Which way the clause around a date looks: by the word before the date, else by the nearest verb, on the left first. */
export function directionAt(document: TextDocument, date: Span): Direction {
  const at = tokenIndexAt(document, date.start);
  const sentence = document.tokens[at]?.sentence ?? -1;
  const before = wordBefore(document, at, sentence);
  if (BEHIND.has(before)) return 'past';
  if (LEADS_AHEAD.test(leadIn(document, date))) return 'future';
  const owner = document.tokens[tokenIndexAt(document, date.end)]?.lower === "'s";
  const left = owner ? null : nearestVerb(document, at - 1, -1, sentence);
  const around =
    left ??
    nearestVerb(document, at, 1, sentence) ??
    (isTaggedNoun(document, at, sentence) ? 'future' : null);
  if (AHEAD.has(before)) return (before === 'by' || left === null) && around === 'past' ? 'past' : 'future';
  // In “Tuesday's ruling” the day is the ruling's: verbs tell of it only if they look ahead for certain.
  return owner && around === 'future' && !willFollow(document, at, sentence) ? null : around;
}

/** The word before a date, past the hour. */
function wordBefore(document: TextDocument, at: number, sentence: number): string {
  for (let i = at - 1; i >= at - REACH; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token) break;
    if (!CLOCK_WORDS.has(token.lower) && token.tag !== 'NUM') return token.lower;
  }
  return '';
}

/** The direction of the first verb that has one, or of “due”, going left or right from a token within its sentence. */
function nearestVerb(document: TextDocument, from: number, step: 1 | -1, sentence: number): Direction {
  for (let i = from; Math.abs(i - from) < REACH; i += step) {
    const token = tokenIn(document, i, sentence);
    if (!token || MARKS.has(token.lower)) return null;
    if (token.lower === 'due' && document.tokens[i + 1]?.lower !== 'to') return 'future';
    const direction = isVerb(token) ? directionOf(document, i, token) : null;
    if (direction) return direction;
  }
  return null;
}

/** How many tokens before a date a verb may stand that is spelt like a noun. */
const NEAR = 6;

/** “Polls open on Sunday”, “Teachers plan a march Friday”: a verb of a calendar or a plan that the tagger takes for a noun, in a sentence without another. */
function isTaggedNoun(document: TextDocument, at: number, sentence: number): boolean {
  for (let i = at - 1; i >= at - NEAR; i--) {
    const token = tokenIn(document, i, sentence);
    if (!token || isVerb(token)) return false;
    const looksAhead = SCHEDULED.has(token.lemma) || PLANNING.has(token.lemma);
    if (looksAhead && isSubjectNoun(tokenIn(document, i - 1, sentence))) return hasNoVerb(document, sentence);
  }
  return false;
}

const isSubjectNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN';

function hasNoVerb({ sentences, tokens }: TextDocument, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  return !tokens.slice(firstToken, endToken).some(isVerb);
}

const willFollow = (document: TextDocument, at: number, sentence: number): boolean =>
  document.tokens
    .slice(at, at + REACH)
    .some(
      (token) =>
        token.sentence === sentence &&
        (token.tag === 'AUX' ? token.lemma === 'will' : token.lower === 'expected'),
    );

/** Null where the verb has no time of its own, or tells nothing of when: the search goes on. */
function directionOf(document: TextDocument, index: number, verb: Token): Direction {
  const tense = tenseOf(document, index);
  if (tense === 'past') return PLANNING.has(verb.lemma) ? 'future' : 'past';
  if (tense === 'future' || tense === 'modal') return 'future';
  if (tense === 'infinitive')
    return looksAhead(document, index, verb.sentence) || isToBe(document, index, verb.sentence)
      ? 'future'
      : null;
  if (tense === 'participle' || verb.tag === 'AUX') return null;
  // “Could reopen Saturday” is a chance to come; “could not” and “could be found” tell what was.
  if (tense === 'able')
    return tokenIn(document, index - 1, verb.sentence)?.lower === 'could' ? 'future' : null;
  return SCHEDULED.has(verb.lemma) || LOOKING_AHEAD.has(verb.lemma) ? 'future' : null;
}

/** Whether what governs an infinitive is a plan. */
function looksAhead(document: TextDocument, index: number, sentence: number): boolean {
  for (let i = index - 1; i >= index - 6; i--) {
    const token = tokenIn(document, i, sentence);
    if (token && LOOKING_AHEAD.has(token.lemma)) return !isOver(document, i, sentence);
    if (token?.tag === 'VERB') return false;
  }
  return false;
}

/** “Had been scheduled to expire Friday”: the plan was over. */
function isOver(document: TextDocument, index: number, sentence: number): boolean {
  return [index - 1, index - 2].some((i) => tokenIn(document, i, sentence)?.lower === 'had');
}

const BE = words('is are was were');

/** “Are to meet”, “was to have been sentenced”: a form of “be” before the infinitive arranges it. */
function isToBe(document: TextDocument, index: number, sentence: number): boolean {
  for (let i = index - 1; i >= index - 4; i--) {
    const token = tokenIn(document, i, sentence);
    if (token?.lower === 'to') return BE.has(tokenIn(document, i - 1, sentence)?.lower ?? '');
  }
  return false;
}
