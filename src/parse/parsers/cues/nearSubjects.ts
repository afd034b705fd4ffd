import { DOCUMENT_NOUNS } from '../../constants/names.ts';
import { singular } from '../../constants/roleNouns.ts';
import { cueClassOf, isPlainSpeech, verbLemma } from '../../constants/speechVerbs.ts';
import type { Item } from '../narrationSentence.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { canBeSubject, type SentenceView } from './sentenceView.ts';
import { endsClause, isRelative, outermost, phraseBefore, type Subject } from './subject.ts';
import type { VerbGroup } from './verbGroup.ts';

/** Price said; Price, who said; the man in the hat said; Price said in a letter [published] on Monday. */
export function neighbourSubject(view: SentenceView, phrase: Phrase, verb: number): Subject {
  if (tellsOfDocument(view, phrase, verb)) return { phrase, link: 'reduced' };
  if (isRelative(phrase)) {
    const comma = view.items[phrase.first - 1]?.text === ',';
    const antecedent = phraseBefore(view, comma ? phrase.first - 1 : phrase.first);
    if (antecedent)
      return { phrase: { ...phrase, antecedent: outermost(view, antecedent) }, link: 'relative' };
  }
  return { phrase: outermost(view, phrase), link: 'adjacent' };
}

/** Whether a form of publishing belongs to the letter before it: an earlier verb has the subject, and no words follow. */
function tellsOfDocument(view: SentenceView, phrase: Phrase, verb: number): boolean {
  const { items } = view;
  const [item, noun, next] = [items[verb], items[phrase.limit - 1], items[verb + 1]];
  if (!item || !noun || phrase.limit !== verb || !standsBehindVerb(items, phrase)) return false;
  if (!/(?:ed|en)$/.test(item.lower) || cueClassOf(verbLemma(item)) !== 'write') return false;
  const isDocument = DOCUMENT_NOUNS.has(noun.lower) || DOCUMENT_NOUNS.has(singular(noun.lower));
  const opensWords = next?.tag === 'QUOTE' || /^(?:that|:)$/.test(next?.lower ?? '');
  return isDocument && !opensWords;
}

/** “warned in a letter”, “told members in a letter”; not “said the author of the letter”. */
function standsBehindVerb(items: readonly Item[], phrase: Phrase): boolean {
  if (phrase.preposition !== null) return items.slice(0, phrase.first).some(({ tag }) => tag === 'VERB');
  const before = items[phrase.first - 1];
  return before?.tag === 'VERB' && cueClassOf(verbLemma(before)) === 'address';
}

/** “…,” said Price; The plan, says Price, is … */
export function invertedSubject(view: SentenceView, verb: number, group: VerbGroup): Subject | null {
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

/** was told by Price. */
export function agentOf(view: SentenceView, verb: number): Subject | null {
  for (let at = verb + 1; at < Math.min(view.items.length, verb + 9); at++) {
    if (view.items[at]?.lower !== 'by') continue;
    const phrase = view.startingAt.get(at + 1);
    if (phrase) return { phrase, link: 'agent' };
  }
  return null;
}
