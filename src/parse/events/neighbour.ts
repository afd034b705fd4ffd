import { isVerb, type Tense, tenseOf } from '../dates/tense.ts';
import type { Sentence, TextDocument } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { clausesOf } from './clauses.ts';
import { sideOf } from './eventDate.ts';
import type { Occurrence } from './occurrence.ts';
import { looksAhead } from './outlook.ts';
import type { Telling } from './telling.ts';

const REPORTING = new Set(
  'say tell add report announce note write state declare ask warn claim argue'.split(' '),
);
const TOLD: ReadonlySet<Tense> = new Set(['past', 'present']);
/** How many tokens away a dated event may stand to lend its date. */
const REACH = 60;

/**
 * The dated event that lends a head its date: the one in its clause, else the nearest in its sentence, if the tense of the
 * head allows that date. What somebody says in the sentence may be of any day, so a verb of saying takes its clause's only,
 * and no date crosses the border of a quote.
 *
 * @param dated the governed events of the sentence that have a date
 */
export function neighbourIn(
  document: TextDocument,
  sentence: Sentence,
  dated: readonly Occurrence[],
  { published, cues, isQuoted }: Telling,
): (head: Candidate) => Occurrence | undefined {
  if (dated.length === 0) return () => undefined;
  const clauses = clausesOf(document, sentence);
  const clauseOf = (head: Candidate): number | undefined => clauses[head - sentence.firstToken];
  const byHead = dated.toSorted((a, b) => a.head - b.head);
  let from = 0;
  return (head) => {
    while ((byHead[from]?.head ?? head) < head - REACH) from++;
    let nearest: Occurrence | undefined;
    for (const other of withinReach(byHead, from, head)) {
      if (isQuoted(other.head) !== isQuoted(head)) continue;
      if (!allows(document, head, other.day?.value ?? '', published)) continue;
      if (clauseOf(other.head) === clauseOf(head)) return other;
      if (!nearest || Math.abs(other.head - head) < Math.abs(nearest.head - head)) nearest = other;
    }
    const reports = cues.has(head) || REPORTING.has(document.tokens[head]?.lemma ?? '');
    return reports ? undefined : nearest;
  };
}

function* withinReach(byHead: readonly Occurrence[], from: number, head: Candidate): Generator<Occurrence> {
  for (let i = from; i < byHead.length; i++) {
    const other = byHead[i];
    if (!other || other.head > head + REACH) return;
    yield other;
  }
}

/** A verb told as past or present has no day to come, and one that looks ahead none that is over. Nouns go with either. */
function allows(document: TextDocument, head: Candidate, date: string, published: string): boolean {
  const token = document.tokens[head];
  const side = sideOf(date, published);
  if (!token || !isVerb(token) || side === 0) return true;
  return side > 0 ? !TOLD.has(tenseOf(document, head)) : !looksAhead(document, head);
}
