import type { Draft } from '../../draft.ts';
import type { Item } from '../../parsers/narrationSentence.ts';

/** A stretch and the sentence around it, as the rankers look at it. */
export interface Surroundings {
  readonly stretch: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly item: number;
  readonly items: readonly Item[];
  /** Words inside the marks. */
  readonly words: readonly string[];
  /** The text inside the marks. */
  readonly inner: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** The sentence holds nothing but quotes and marks. */
  readonly alone: boolean;
  /** The sentence is the first of its paragraph. */
  readonly opensParagraph: boolean;
}

/** From the first character that is no mark to the last. */
const INSIDE_MARKS = /[^\s"'“”„«»‹›‘’`](?:.*[^\s"'“”„«»‹›‘’`])?/s;

export function surroundingsOf(draft: Draft, stretch: number): Surroundings | null {
  const place = draft.places[stretch];
  const sentence = place && draft.sentences[place.sentence];
  const quote = place && sentence?.items[place.item];
  if (!place || !sentence || !quote) return null;
  const [inner = ''] = INSIDE_MARKS.exec(quote.text) ?? [];
  return {
    stretch,
    sentence: place.sentence,
    paragraph: sentence.paragraph,
    item: place.item,
    items: sentence.items,
    words: inner.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [],
    inner,
    before: sentence.items[place.item - 1],
    after: sentence.items[place.item + 1],
    alone: sentence.items.every((item) => item.tag === 'QUOTE' || item.tag === 'PUNCT'),
    opensParagraph: draft.sentences[place.sentence - 1]?.paragraph !== sentence.paragraph,
  };
}
