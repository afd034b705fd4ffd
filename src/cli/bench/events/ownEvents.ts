import type { EventMention } from '#model/annotations.ts';
import { shared } from '../overlap.ts';
import { parsedOnce } from '../parsedOnce.ts';
import type { EventDatesArticle } from './eventDates.ts';
import type { LinkedArticle } from './links.ts';
import type { OwnArticle, OwnMention } from './ownArticle.ts';

/** What only our own articles have marked: which words are events, what became of them, and which are one. */
export interface OwnEventFigures {
  /** Shares from 0 to 1. */
  readonly found: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** Of the mentions that are found, those with the right status. */
  readonly status: number;
  /** Of the mentions that are found, taken two by two: F1 of those that are one event. */
  readonly pairs: number;
}

interface Found {
  readonly gold: OwnMention;
  readonly given: EventMention;
}

/** Judges events on articles of ours. */
export function ownEventFigures(articles: readonly OwnArticle[]): OwnEventFigures {
  const parsed = articles.map(({ text, dct, mentions }) => {
    const { events } = parsedOnce(text, dct);
    return { mentions: mentions.length, given: events.length, found: matched(mentions, events) };
  });
  const sum = (of: (article: (typeof parsed)[number]) => number): number =>
    parsed.reduce((total, article) => total + of(article), 0);
  const [mentions, given, found] = [sum((a) => a.mentions), sum((a) => a.given), sum((a) => a.found.length)];
  return {
    found: { precision: found / given, recall: found / mentions, f1: (2 * found) / (given + mentions) },
    status: sum((a) => a.found.filter(({ gold, given }) => gold.status === given.status).length) / found,
    pairs: pairF1(parsed.flatMap((article) => pairsOf(article.found))),
  };
}

function matched(mentions: readonly OwnMention[], events: readonly EventMention[]): Found[] {
  return mentions.flatMap((gold) => {
    const given = events.find((event) => shared(event, gold) > 0);
    return given ? [{ gold, given }] : [];
  });
}

interface Pair {
  readonly expected: boolean;
  readonly given: boolean;
}

/** Every two mentions of an article: whether they are one event, and whether they are given as one. */
function pairsOf(found: readonly Found[]): Pair[] {
  return found.flatMap((one, i) =>
    found.slice(i + 1).map((other) => ({
      expected: one.gold.event === other.gold.event,
      given: one.given.event === other.given.event,
    })),
  );
}

function pairF1(pairs: readonly Pair[]): number {
  const both = pairs.filter(({ expected, given }) => expected && given).length;
  const either = pairs.filter(({ expected }) => expected).length + pairs.filter(({ given }) => given).length;
  return (2 * both) / either;
}

/** An article of ours as a line of `event-links.*.jsonl`. */
export function asLinked({ id, text, dct, timexes, mentions }: OwnArticle): LinkedArticle {
  const events = mentions.map(({ start, end }, i) => ({ start, end, eid: String(i) }));
  const linked = (event: string | null) => events.filter((_, i) => mentions[i]?.event === event);
  const items = timexes
    .filter(({ event }) => event !== null)
    .map((timex) => ({ timex, gold: linked(timex.event) }));
  return { id, text, dct, events, items };
}

/** An article of ours as a line of `event-dates.*.jsonl`: its events that have a day, so none that is denied or supposed. */
export function asEventDates({ id, text, dct, mentions }: OwnArticle): EventDatesArticle {
  const items = mentions.flatMap((event) =>
    event.date !== null && /^(?:reported|planned)$/.test(event.status) ? [{ event, date: event.date }] : [],
  );
  return { id, text, dct, items };
}
