import { isCalendarWord } from '../../constants/calendarWords.ts';
import { nameAfter } from '../phrases/apposition.ts';
import { distantSubject, followingSubject, interruptedSubject } from './farSubjects.ts';
import type { Link } from './frame.ts';
import { agentOf, invertedSubject, neighbourSubject } from './nearSubjects.ts';
import { isFiniteVerb, isIngForm, type SentenceView } from './sentenceView.ts';
import { outermost, phraseBefore, type Subject } from './subject.ts';
import { type VerbGroup, verbGroupAt } from './verbGroup.ts';

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
  if (neighbour) return neighbourSubject(view, neighbour, verb);
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
  while (isCalendarWord(view.items[first - 1]?.lower ?? '')) first--;
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
