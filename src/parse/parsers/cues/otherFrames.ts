import { SOURCE_PREPOSITIONS, SPEECH_NOUN } from '../../constants/phrasalCues.ts';
import { nameAfter } from '../phrases/apposition.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Link, SourceFrame } from './frame.ts';
import { canBeSubject, type SentenceView } from './sentenceView.ts';
import { cueText } from './verbFrames.ts';

/** according to Price; in the words of the report. */
export function prepositionFrames(text: string, view: SentenceView): SourceFrame[] {
  return view.items.flatMap(({ lower }, at) => {
    const words = SOURCE_PREPOSITIONS.find(
      (cue) => cue[0] === lower && cue.every((word, i) => view.items[at + i]?.lower === word),
    );
    const named = words && view.startingAt.get(at + words.length);
    const source = named && (nameAfter(view, named) ?? named);
    return words && source ? [frame(text, view, source, 'according', at, at + words.length)] : [];
  });
}

/** Price’s claim that …; his call for …: the noun is the cue. A bare owner has none. */
export function possessiveFrames(text: string, view: SentenceView): SourceFrame[] {
  return view.phrases
    .filter((phrase) => phrase.possessive)
    .map((owner) => {
      const from = owner.limit;
      const noun = view.items.slice(from, from + 6).findIndex((item) => SPEECH_NOUN.test(item.lower));
      const at = noun < 0 ? owner.head : from + noun;
      return noun < 0
        ? bareFrame(text, view, owner, 'possessive', at)
        : frame(text, view, owner, 'possessive', at, at + 1);
    });
}

/** Price: “…”; The talks – Price: “…” — the phrase nearest to the colon that opens the quote. */
export function headingFrames(text: string, view: SentenceView): SourceFrame[] {
  const colon = view.items.findIndex((item, at) => item.text === ':' && view.items[at + 1]?.tag === 'QUOTE');
  if (colon < 0) return [];
  const before = view.phrases.filter((phrase) => phrase.limit <= colon && canBeSubject(phrase));
  const sources = new Set([before.at(0), before.findLast((phrase) => phrase.preposition === null)]);
  return [...sources].flatMap((source) => (source ? [bareFrame(text, view, source, 'heading', colon)] : []));
}

/** “…” — Price, of Harford: the phrase after a dash that follows the quote. */
export function signatureFrames(text: string, view: SentenceView): SourceFrame[] {
  return view.items.flatMap((item, at) => {
    if (!/^(?:[-–—―~]|--)$/.test(item.text) || view.items[at - 1]?.tag !== 'QUOTE') return [];
    const source = view.startingAt.get(at + 1);
    const next = source && view.items[source.limit];
    return source && (!next || next.tag === 'PUNCT') ? [bareFrame(text, view, source, 'signature', at)] : [];
  });
}

/** Strike a ‘disaster’ for growers: union; Toll ‘cruel’ to all – bishop: the phrase behind the last mark of a headline. */
export function headlineFrames(text: string, view: SentenceView): SourceFrame[] {
  const { items, index } = view;
  const source = view.phrases.find(({ limit }) => limit === items.length);
  if (index > 0 || !source || source.kind === 'pronoun') return [];
  const mark = source.first - 1;
  const quote = items.findIndex(({ tag }) => tag === 'QUOTE');
  // A dash right behind a quote is that of a signature.
  const pattern = items[mark - 1]?.tag === 'QUOTE' ? /^:$/ : /^[:–—]$/;
  const isHeadline = quote >= 0 && quote < mark && pattern.test(items[mark]?.text ?? '');
  return isHeadline ? [bareFrame(text, view, source, 'signature', mark)] : [];
}

function bareFrame(text: string, view: SentenceView, source: Phrase, link: Link, mark: number): SourceFrame {
  return { ...frame(text, view, source, link, mark, mark + 1), cue: null, cueClass: null };
}

function frame(
  text: string,
  view: SentenceView,
  source: Phrase,
  link: Link,
  first: number,
  limit: number,
): SourceFrame {
  return {
    sentence: view.index,
    item: limit - 1,
    cueFirst: first,
    cueLimit: limit,
    cue: cueText(text, view.items, first, limit),
    lemma: view.items[limit - 1]?.lower ?? '',
    cueClass: 'say',
    source,
    link,
  };
}
