import type { MarkedText } from '#model/span.ts';
import { PARTICLES, PHRASAL_SPEECH } from '../../constants/phrasalCues.ts';
import { cueClassOf, verbLemma } from '../../constants/speechVerbs.ts';
import type { Item } from '../narrationSentence.ts';
import type { SourceFrame } from './frame.ts';
import type { SentenceView } from './sentenceView.ts';
import { objectOf, subjectOf } from './subjectOf.ts';

/** A frame for every verb with a subject, speech or not: “grinned” may report as well as “said” does. */
export function verbFrames(text: string, view: SentenceView): SourceFrame[] {
  const frames: SourceFrame[] = [];
  view.items.forEach((item, at) => {
    if (item.tag !== 'VERB' && !isMainAuxiliary(view.items, at)) return;
    const subjects = [subjectOf(view, at), objectOf(view, at)].filter((subject) => subject !== null);
    const lemma = verbLemma(item);
    const cueLimit = particleLimit(view.items, at, lemma);
    const isPhrasal = cueLimit > at + 1;
    const found = subjects.map((subject) => ({
      sentence: view.index,
      item: at,
      cueFirst: at,
      cueLimit,
      cue: cueText(text, view.items, at, cueLimit),
      lemma,
      cueClass: isPhrasal && PHRASAL_SPEECH.has(lemma) ? 'say' : cueClassOf(lemma),
      source: subject.phrase,
      link: subject.link,
    }));
    frames.push(...found);
  });
  return frames;
}

/** “is”, “was” or “has” as the only verb of its clause. */
function isMainAuxiliary(items: readonly Item[], at: number): boolean {
  if (items[at]?.tag !== 'AUX') return false;
  let next = at + 1;
  while (/^(?:ADV|PART|AUX)$/.test(items[next]?.tag ?? '')) next++;
  return items[next]?.tag !== 'VERB';
}

function particleLimit(items: readonly Item[], verb: number, lemma: string): number {
  const next = items[verb + 1];
  return next && PARTICLES.get(lemma)?.includes(next.lower) ? verb + 2 : verb + 1;
}

/** The words of a cue, from its first item to the one before `limit`. */
export function cueText(
  text: string,
  items: readonly Item[],
  first: number,
  limit: number,
): MarkedText | null {
  const from = items[first];
  const to = items[limit - 1];
  return from && to ? { text: text.slice(from.start, to.end), start: from.start, end: to.end } : null;
}
