import { CALENDAR_WORD } from '../../constants/calendarWords.ts';
import { RELATIVE_PRONOUNS } from '../../constants/pronouns.ts';
import { cueClassOf, isPlainSpeech, verbLemma } from '../../constants/speechVerbs.ts';
import { nameAfter } from '../phrases/apposition.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Link } from './frame.ts';
import { canBeSubject, isFiniteVerb, isIngForm, type SentenceView } from './sentenceView.ts';
import { type VerbGroup, verbGroupAt } from './verbGroup.ts';

/** The phrase that a verb has for its subject, and the way it was found. */
export interface Subject {
  readonly phrase: Phrase;
  readonly link: Link;
}

/** Verbs that lead to other verbs are followed no further than this. */
const DEEPEST = 4;

/** The subject of the verb at an item: who says, calls or writes. Null where the sentence has none for it. */
export function subjectOf(view: SentenceView, verb: number, depth = 0): Subject | null {
  const subject = depth > DEEPEST ? null : grammaticalSubject(view, verb, depth);
  const name = subject && nameAfter(view, subject.phrase);
  // “The mayor, Ann Lee, said”: the name says more than the role.
  return name ? { ...subject, phrase: name } : subject;
}

function grammaticalSubject(view: SentenceView, verb: number, depth: number): Subject | null {
  const group = beforeDay(view, verbGroupAt(view.items, verb));
  if (group.passive) return agentOf(view, verb) ?? relink(leftSubject(view, verb, group, depth), 'passive');
  return invertedSubject(view, verb, group) ?? leftSubject(view, verb, group, depth);
}

/** Reads what stands left of the verb group. Each line below is one way for a subject to stand there. */
function leftSubject(view: SentenceView, verb: number, group: VerbGroup, depth: number): Subject | null {
  const before = view.items[group.first - 1];
  if (group.infinitive) return relink(governorSubject(view, group.first, depth), 'control');
  if (isIngForm(view.items, verb)) return participleSubject(view, group.first, depth);
  if (!before) return followingSubject(view, verb);
  const neighbour = phraseBefore(view, group.first);
  if (neighbour) return neighbourSubject(view, neighbour);
  if (before.tag === 'CCONJ' || /^(?:then|but)$/.test(before.lower))
    return coordinatedSubject(view, group.first - 1, depth);
  if (before.text === ',' || before.tag === 'QUOTE' || /^[)\]—–-]$/.test(before.text)) {
    return interruptedSubject(view, group.first - 1) ?? coordinatedSubject(view, group.first - 1, depth);
  }
  return distantSubject(view, group.first);
}

/** Price [on Tuesday] said: days between subject and verb are read over. */
function beforeDay(view: SentenceView, group: VerbGroup): VerbGroup {
  let first = group.first;
  while (CALENDAR_WORD.test(view.items[first - 1]?.lower ?? '')) first--;
  if (
    first < group.first &&
    /^(?:on|in|this|last|late|early|that|at|over)$/.test(view.items[first - 1]?.lower ?? '')
  )
    first--;
  return { ...group, first: first > 0 ? first : group.first };
}

function relink(subject: Subject | null, link: Link): Subject | null {
  return subject && { ...subject, link };
}

/** The phrase that ends right before an item, when it can be a subject. */
function phraseBefore(view: SentenceView, at: number): Phrase | null {
  const phrase = view.endingAt.get(at);
  return phrase && canBeSubject(phrase) ? phrase : null;
}

/** Price said; Price, who said; the man in the hat said. */
function neighbourSubject(view: SentenceView, phrase: Phrase): Subject {
  if (isRelative(phrase)) {
    const comma = view.items[phrase.first - 1]?.text === ',';
    const antecedent = phraseBefore(view, comma ? phrase.first - 1 : phrase.first);
    if (antecedent)
      return { phrase: { ...phrase, antecedent: outermost(view, antecedent) }, link: 'relative' };
  }
  return { phrase: outermost(view, phrase), link: 'adjacent' };
}

/** The phrase that a prepositional phrase belongs to: of `the man in the hat`, the man; of `a suit filed by three`, the suit. */
function outermost(view: SentenceView, phrase: Phrase): Phrase {
  if (phrase.preposition === null) return phrase;
  const before = view.items[phrase.first - 2];
  const isReduced = before?.tag === 'VERB' && /(?:ed|en|ing|wn)$/.test(before.lower);
  const owner = phraseBefore(view, phrase.first - (isReduced ? 2 : 1));
  return owner && owner.kind !== 'pronoun' ? outermost(view, owner) : phrase;
}

/** “…,” said Price; The plan, says Price, is … */
function invertedSubject(view: SentenceView, verb: number, group: VerbGroup): Subject | null {
  const before = view.items[group.first - 1];
  const item = view.items[verb];
  const opens = !before || before.tag === 'QUOTE' || /^[,:—–]$/.test(before.text);
  if (!item || !opens || /ing$/.test(item.lower)) return null;
  const lemma = verbLemma(item);
  if (!isPlainSpeech(lemma) || cueClassOf(lemma) === 'address') return null;
  let at = verb + 1;
  while (view.items[at]?.tag === 'ADV') at++;
  const phrase = view.startingAt.get(at);
  if (!phrase || !canBeSubject(phrase)) return null;
  return before?.text === ',' && !endsClause(view, phrase) ? null : { phrase, link: 'inverted' };
}

/** Whether nothing of the clause follows a phrase: a comma, a stop, a quote or the end. */
function endsClause(view: SentenceView, phrase: Phrase): boolean {
  const next = view.items[phrase.limit];
  return !next || next.tag === 'QUOTE' || next.tag === 'PUNCT';
}

/** was told by Price. */
function agentOf(view: SentenceView, verb: number): Subject | null {
  for (let at = verb + 1; at < Math.min(view.items.length, verb + 9); at++) {
    if (view.items[at]?.lower !== 'by') continue;
    const phrase = view.startingAt.get(at + 1);
    if (phrase) return { phrase, link: 'agent' };
  }
  return null;
}

/** Price hastened [to define]: the subject of the verb before “to”, over an adjective or noun between. */
function governorSubject(view: SentenceView, to: number, depth: number): Subject | null {
  for (let at = to - 1; at >= 0; at--) {
    const item = view.items[at];
    if (item?.tag === 'VERB') return subjectOf(view, at, depth + 1);
    if (item?.tag === 'AUX' && view.items[at + 1]?.tag !== 'VERB') return subjectOf(view, at, depth + 1);
    if (item?.text === ',' || item?.tag === 'QUOTE') break;
  }
  return to < 2 ? followingSubject(view, to) : distantSubject(view, to);
}

/** They urged Price [to call]: the phrase right before an infinitive may be who does it. */
export function objectOf(view: SentenceView, verb: number): Subject | null {
  const group = verbGroupAt(view.items, verb);
  const phrase = group.infinitive ? view.endingAt.get(group.first) : undefined;
  return phrase && !phrase.possessive ? { phrase: outermost(view, phrase), link: 'object' } : null;
}

/** a statement [saying]; Price spoke at length, [saying]; [Speaking] to reporters, Price … */
function participleSubject(view: SentenceView, first: number, depth: number): Subject | null {
  const neighbour = phraseBefore(view, first);
  if (neighbour) return { phrase: neighbour, link: 'reduced' };
  for (let at = first - 1; at >= 0; at--) {
    if (isFiniteVerb(view.items, at)) return relink(subjectOf(view, at, depth + 1), 'participle');
  }
  return relink(followingSubject(view, first), 'participle');
}

/** Price smiled and [said]: the subject of the last finite verb before. */
function coordinatedSubject(view: SentenceView, from: number, depth: number): Subject | null {
  for (let at = from; at >= 0; at--) {
    const item = view.items[at];
    if (isFiniteVerb(view.items, at) || (item?.tag === 'AUX' && view.items[at + 1]?.tag !== 'VERB')) {
      return relink(subjectOf(view, at, depth + 1), 'coordinated');
    }
  }
  return distantSubject(view, from);
}

/** What an interruption that ends with a mark began with. */
const OPENING_OF: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['—', '—'],
  ['–', '–'],
  ['-', '-'],
]);

/** Price, the ministry's spokesman, [said]: the phrase before the comma that opens the interruption. */
function interruptedSubject(view: SentenceView, closing: number): Subject | null {
  const mark = view.items[closing]?.text ?? '';
  const opening = OPENING_OF.get(mark) ?? ',';
  let last: Phrase | null = null;
  for (let at = closing - 1; at > 0; at--) {
    if (view.items[at]?.text !== opening && !(opening === ',' && view.items[at]?.tag === 'QUOTE')) continue;
    const phrase = phraseBefore(view, at);
    if (!phrase) continue;
    last = outermost(view, phrase);
    if (last.preposition === null) return { phrase: last, link: 'interrupted' };
  }
  return last && { phrase: last, link: 'interrupted' };
}

/** After the vote, Price …: the first subject that follows a comma. */
function followingSubject(view: SentenceView, from: number): Subject | null {
  for (let at = from + 1; at < view.items.length; at++) {
    if (view.items[at]?.text !== ',' && view.items[at]?.tag !== 'QUOTE') continue;
    const phrase = view.startingAt.get(at + 1);
    if (phrase && canBeSubject(phrase)) return { phrase, link: 'distant' };
  }
  return null;
}

/** The nearest phrase to the left that no preposition governs. */
function distantSubject(view: SentenceView, from: number): Subject | null {
  for (let at = from; at > 0; at--) {
    const phrase = phraseBefore(view, at);
    if (phrase && phrase.preposition === null && !isRelative(phrase)) return { phrase, link: 'distant' };
  }
  return null;
}

function isRelative(phrase: Phrase): boolean {
  return RELATIVE_PRONOUNS.has(phrase.text.toLowerCase());
}
