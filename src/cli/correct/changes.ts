import type { Quote } from '#model/briefing.ts';
import { clip } from '#site/words.ts';
import type { ReadArticle } from './articleFile.ts';

/** How much of the words is shown of each of several changes. */
const SHOWN = 60;

/** Words of an article that are others than they were. */
export interface Change {
  /** “the headline”, “who speaks statement 3”. */
  readonly what: string;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
  readonly on?: string | undefined;
}

/** What a correction may be about: where headline, standfirst, who speaks or what is quoted differ between two states of an article. */
export function changesBetween(before: ReadArticle, after: ReadArticle): readonly Change[] {
  const [then, now] = [before.article, after.article];
  const former = new Map(then.quotes.map((quote) => [quote.id, quote]));
  return [
    { what: 'the headline', was: then.title, now: now.title },
    { what: 'the standfirst', was: then.standfirst, now: now.standfirst },
    ...now.quotes.flatMap((quote) => {
      const earlier = former.get(quote.id);
      if (!earlier) return [];
      const { id: on, number } = quote;
      return [
        {
          what: `who speaks statement ${number}`,
          was: speakerOf(earlier, before),
          now: speakerOf(quote, after),
          on,
        },
        { what: `the words of statement ${number}`, was: wordsOf(earlier), now: wordsOf(quote), on },
      ];
    }),
  ].filter((change) => change.was !== change.now);
}

function speakerOf({ by }: Quote, { speakers }: ReadArticle): string {
  return by === null ? 'Speaker not given' : (speakers.get(by)?.name ?? by);
}

function wordsOf({ segments }: Quote): string {
  return segments.map(({ text }) => text).join(' … ');
}

/** “the headline: “A ferry” → “Two ferries””. */
export function sayChange({ what, was, now }: Change): string {
  const side = (words: string | undefined): string =>
    words === undefined ? 'nothing' : `“${clip(words, SHOWN)}”`;
  return `${what}: ${side(was)} → ${side(now)}`;
}
