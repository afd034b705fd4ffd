import type { Span } from '#model/span.ts';
import type { TextDocument } from '../text/document.ts';
import { civil, type Day, isoDay } from './calendar.ts';
import type { Context } from './proposal.ts';
import type { Resolved } from './refiners/resolve.ts';
import { tokenIndexAt } from './tokens.ts';

/** A date of a past year that the text tells on from: “She died on 8 March 2014. On 19 March …”. */
export interface Passage extends Span {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string;
}

const CALENDAR_DATE = /^\d{4}(?:-\d\d){0,2}$/;
/** Where a date stands on which something took place: “On March 3, 2014,”, “in June 2019”, “was freed March 3, 2014”. */
const TAKES_PLACE = /(?:\b(?:on|in)|ed)\s+$/i;
/** A year is that of a story where it opens it; in “the firm was founded in 2012” it is said of the firm. */
const OPENS = /(?:^|[.!?]["”’)]?\s+|\n\s*)(?:in|during)\s+$/i;
/** What is said in passing: “, founded in March 2012”, “who joined in June 2019”, “until it fell in May 2014”. */
const ASIDE =
  /(?:,\s+\w+ed|[,(]\s*(?:built|born|begun|held|made|won)|\b(?:who|which|where|when|that|until|after|before|since|because|while|than))\s[^,.]*$/i;
/** “In 2012 they had grown”: a look back from the story, for comparison. */
const LOOKS_BACK = /^[^.]{0,40}\bhad\b/i;
/** How many characters beside a date are looked at. */
const WINDOW = 80;

/** What the text tells on from after an expression: a date counted from the day of speaking is news, and ends the story. */
export function passageAfter(
  passage: Passage | null,
  { start, end, value, anchor }: Resolved,
  text: string,
  reference: Day,
): Passage | null {
  if (anchor?.kind === 'published' || anchor?.kind === 'said' || value === 'PRESENT_REF') return null;
  if (!CALENDAR_DATE.test(value)) return passage;
  if (anchor) return passage && { start, end, value };
  const isOld = value.slice(0, 4) < isoDay(reference).slice(0, 4);
  return isOld &&
    opensStory(value, text.slice(Math.max(0, start - WINDOW), start), text.slice(end, end + WINDOW))
    ? { start, end, value }
    : null;
}

function opensStory(value: string, before: string, after: string): boolean {
  if (LOOKS_BACK.test(after)) return false;
  return value.length > 4 ? TAKES_PLACE.test(before) && !ASIDE.test(before) : OPENS.test(before);
}

/**
 * The value of the passage that an expression is told in: of its sentence or the one before, and of its paragraph where the
 * passage names no more than a year. A sentence without a date ends it.
 */
export function toldFrom(passage: Passage | null, expression: Span, document: TextDocument): string | null {
  if (!passage) return null;
  const [from, here] = [sentenceOf(document, passage), sentenceOf(document, expression)];
  if (here - from > 1) return null;
  const [first, second] = [document.sentences[from], document.sentences[here]];
  return passage.value.length > 4 || first?.paragraph === second?.paragraph ? passage.value : null;
}

const sentenceOf = (document: TextDocument, { start }: Span): number =>
  document.tokens[tokenIndexAt(document, start)]?.sentence ?? 0;

/** How far back a day is that is still news, whatever was told before: all the more so where that was less than a day. */
const NEWS_DAYS = 14;
const NEWS_DAYS_AFTER_MONTH = 90;

/**
 * The year of a month, 1 to 12, or of a day in it, that is told on from a date of a past year; null where it is news instead.
 * A story goes forward: a month before that of the date is of the year after, unless it lies just before.
 */
export function yearTold(month: number, dayIn: (year: number) => Day, context: Context): number | null {
  const { told, direction, reference } = context;
  if (told === null || direction !== 'past') return null;
  const [year = 0, from = 1] = told.split('-').map(Number);
  const turns = month < from && 12 - from + month <= from - month;
  const meant = turns ? year + 1 : year;
  const { year: now } = civil(reference);
  const news = told.length > 7 ? NEWS_DAYS : NEWS_DAYS_AFTER_MONTH;
  const isNews = [now, now - 1].some((one) => dayIn(one) <= reference && reference - dayIn(one) < news);
  return isNews || dayIn(meant) > reference ? null : meant;
}
