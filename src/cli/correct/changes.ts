import type { Quote } from '#model/briefing.ts';
import { clip } from '#site/words.ts';
import { inQuotationMarks } from '#words/quoted.ts';
import type { ReadArticle } from './articleFile.ts';

/** How much of the words is shown of each of several changes. */
const SHOWN = 60;

/** How many words stand before a difference, for one to find the place. */
const BEFORE = 3;

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
  const formerOf = formerStatements(then.quotes, now.quotes);
  return [
    { what: 'the headline', was: then.title, now: now.title },
    { what: 'the standfirst', was: then.standfirst, now: now.standfirst },
    ...now.quotes.flatMap((quote) => {
      const earlier = formerOf.get(quote);
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

/** Each statement beside what it was: by its id, else by its words, which have another id now. */
function formerStatements(then: readonly Quote[], now: readonly Quote[]): ReadonlyMap<Quote, Quote> {
  const kept = new Set(now.map(({ id }) => id));
  const gone = Map.groupBy(
    then.filter(({ id }) => !kept.has(id)),
    wordsOf,
  );
  const was = new Map(then.map((quote) => [quote.id, quote]));
  return new Map(
    now.flatMap((quote) => {
      const former = was.get(quote.id) ?? gone.get(wordsOf(quote))?.shift();
      return former ? [[quote, former]] : [];
    }),
  );
}

function speakerOf({ by }: Quote, { speakers }: ReadArticle): string {
  return by === null ? 'Speaker not given' : (speakers.get(by)?.name ?? by);
}

function wordsOf({ segments }: Quote): string {
  return segments.map(({ text }) => text).join(' … ');
}

/** “the headline: “A ferry” → “Two ferries””; of long words, those where they differ. */
export function sayChange({ what, was, now }: Change): string {
  const from = wordsBeforeDifference(was ?? '', now ?? '');
  const side = (words: string | undefined): string =>
    words === undefined ? 'nothing' : inQuotationMarks(clip(shownFrom(words, from), SHOWN));
  return `${what}: ${side(was)} → ${side(now)}`;
}

/** How many words are left out: none where the difference is seen without, else all but a few before it. */
function wordsBeforeDifference(was: string, now: string): number {
  const [one, other] = [was.split(/\s+/), now.split(/\s+/)];
  const same = one.findIndex((word, i) => word !== other[i]);
  const alike = same === -1 ? one.length : same;
  return one.slice(0, alike).join(' ').length <= SHOWN / 2 ? 0 : alike - BEFORE;
}

function shownFrom(words: string, from: number): string {
  return from === 0 ? words : `… ${words.split(/\s+/).slice(from).join(' ')}`;
}
