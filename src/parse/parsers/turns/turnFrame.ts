import type { Draft } from '../../draft.ts';
import type { SourceFrame } from '../cues/frame.ts';
import type { SentenceView } from '../cues/sentenceView.ts';
import type { Phrase } from '../phrases/phrase.ts';

/** The frame of a stretch that is a turn: `MR PRICE: …` has Price for its source and no cue. Null where no words name one. */
export function turnFrame({ views, stretches }: Draft, stretch: number): SourceFrame | null {
  const label = stretches[stretch]?.turn?.label;
  const view = label && viewAt(views, label.start);
  const source = view && phraseAt(view, label.start, label.end);
  if (!source) return null;
  const { sentence, limit } = source;
  const place = { sentence, item: limit, cueFirst: limit, cueLimit: limit };
  return { ...place, cue: null, lemma: ':', cueClass: null, source, link: 'heading' };
}

/** The last sentence that begins at an offset or before it. */
function viewAt(views: readonly SentenceView[], offset: number): SentenceView | undefined {
  let [low, high] = [0, views.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((views[middle]?.items[0]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return views[low - 1];
}

/** The longest phrase within the label. */
function phraseAt(view: SentenceView, start: number, end: number): Phrase | undefined {
  const inside = view.phrases.filter((phrase) => phrase.start < end && phrase.end > start);
  return inside.find((phrase) => phrase.kind === 'name') ?? inside[0];
}
