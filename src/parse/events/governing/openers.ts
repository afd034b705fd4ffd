import { isVerb } from '../../dates/tense.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../wordSet.ts';
import type { Opener } from './opener.ts';
import { REPORTING } from './verbClasses.ts';

const PRONOUNS = wordSet('i he she it we they there');
const INSERTED = wordSet('relative participle subordinate to');
const SUBJECT_STARTS = wordSet('DET PRON PROPN NOUN ADJ NUM');

const RELATIVES = wordSet('who which whose whom where');
const SUBORDINATES = wordSet(
  'when because before after as if while since although though unless until whether how why what',
);
const MARK = /^(?:[;:—–_“”"([…]+|--+|\.\.+)$/;
const CLOSING = /^[)\]]$/;

/** The token at a place of the sentence. */
type At = (index: number) => Token | undefined;
/** The clause so far, in which a token stands. */
interface Current {
  readonly opener: Opener;
  readonly verb: number;
}

/** Whether a clause begins with a token (and how), or one ends. */
export function opens(at: At, index: number, own: Current): Opener | 'end' | null {
  const token = at(index) as Token;
  if (token.lower === 'that') return opensThat(at, index) ? 'that' : null;
  if (RELATIVES.has(token.lower)) return 'relative';
  if (SUBORDINATES.has(token.lower)) return leadsToVerb(at, index) ? 'subordinate' : null;
  if (token.lower === 'to') return opensInfinitive(at, index) ? 'to' : null;
  if (CLOSING.test(token.text)) return own.opener === 'mark' ? 'end' : null;
  if (MARK.test(token.text)) return 'mark';
  if (token.tag === 'CCONJ') return joinsClauses(at, index) ? 'and' : null;
  if (token.text === ',') return opensTail(at, index) ? 'tail' : closes(at, index, own) ? 'end' : null;
  if (isVerb(token)) return opensParticiple(at, index) ? 'participle' : null;
  return own.verb >= 0 && opensReported(at, index, own) ? 'reported' : null;
}

/** “that” before a subject or a verb, not “that meeting”. */
function opensThat(at: At, index: number): boolean {
  const tag = at(index)?.tag;
  return tag === 'SCONJ' || tag === 'PRON' || leadsToVerb(at, index);
}

function opensInfinitive(at: At, index: number): boolean {
  const next = at(index + 1);
  if (!next || next.tag === 'PUNCT') return false;
  return next.tag === 'VERB' || next.tag === 'AUX' || (next.tag === 'ADV' && isVerbAt(at, index + 2));
}

/** Whether a finite verb follows before the next mark. */
function leadsToVerb(at: At, index: number): boolean {
  for (let i = index + 1; i <= index + 12; i++) {
    const token = at(i);
    if (!token || (token.tag === 'PUNCT' && token.text !== '-')) return false;
    if (isVerb(token)) return true;
    if (token.tag === 'SCONJ' || RELATIVES.has(token.lower)) return false;
    if (token.lower === 'to' && token.tag === 'PART') return false;
  }
  return false;
}

/** “and” before a verb, a pronoun, or behind a comma with a verb to come. */
function joinsClauses(at: At, index: number): boolean {
  const next = at(index + 1);
  if (!next) return false;
  if (isVerb(next)) return true;
  if (next.tag === 'ADV' && isVerbAt(at, index + 2)) return true;
  if (PRONOUNS.has(next.lower)) return true;
  return at(index - 1)?.text === ',' && leadsToVerb(at, index);
}

function isVerbAt(at: At, index: number): boolean {
  const token = at(index);
  return token !== undefined && isVerb(token);
}

/** A comma before who said all that: “, the ministry said Friday.” */
function opensTail(at: At, index: number): boolean {
  for (let i = index + 1; i <= index + 10; i++) {
    const token = at(i);
    if (!token || token.tag === 'PUNCT' || token.tag === 'SCONJ') return false;
    if (!isVerb(token)) continue;
    if (!REPORTING.has(token.lemma) || token.lower.endsWith('ing')) return false;
    return i > index + 1 && endsSoon(at, i);
  }
  return false;
}

/** Whether the sentence, or what is said, goes on with no clause of its own behind a verb of saying. */
function endsSoon(at: At, verb: number): boolean {
  for (let i = verb + 1; i <= verb + 10; i++) {
    const token = at(i);
    if (!token || /^[.,"“”'`]/.test(token.text)) return true;
    if (isVerb(token) || token.lower === 'that') return false;
  }
  return true;
}

/** A comma behind the verb of an inserted clause, before the verb it interrupts. */
function closes(at: At, index: number, own: Current): boolean {
  if (own.verb < 0 || !INSERTED.has(own.opener)) return false;
  const next = at(index + 1);
  if (!next) return false;
  if (isVerb(next)) return !next.lower.endsWith('ing');
  if (next.tag === 'ADV') return isVerbAt(at, index + 2);
  return own.opener === 'subordinate' && leadsToVerb(at, index);
}

/** A participle behind a noun or a comma, without an auxiliary: “a man arrested by the police”, “, saying that”. */
function opensParticiple(at: At, index: number): boolean {
  const token = at(index);
  const before = at(index - 1);
  if (!token || !before || token.tag !== 'VERB') return false;
  if (token.lower.endsWith('ing'))
    return before.text === ',' || before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'ADP';
  if (!/(?:ed|en|wn|ught|ilt|ld)$/.test(token.lower)) return false;
  const next = at(index + 1);
  if (before.text === ',') return next?.tag === 'ADP' || next?.lower === 'to';
  return before.tag === 'NOUN' && (next?.lower === 'by' || next?.lower === 'to');
}

/** A subject behind a verb of saying with a verb of its own, and no “that”: “said Friday it would”. */
function opensReported(at: At, index: number, own: Current): boolean {
  const verb = at(own.verb);
  if (!verb || !REPORTING.has(verb.lemma) || index - own.verb > 6) return false;
  const token = at(index) as Token;
  const starts = SUBJECT_STARTS.has(token.tag);
  return starts && leadsToVerb(at, index);
}
