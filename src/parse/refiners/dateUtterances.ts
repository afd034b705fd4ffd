import type { DateExpression, SaidOn } from '#model/annotations.ts';
import type { Draft } from '../draft.ts';
import type { SourceFrame } from '../parsers/cues/frame.ts';
import type { Item } from '../parsers/narrationSentence.ts';

/**
 * When each stretch was said: the day that the text puts beside its cue (“said Tuesday”, “on Monday, he told”). Where it
 * puts none there, nothing is known: the day of publication is no evidence.
 */
export function dateUtterances(draft: Draft): (SaidOn | null)[] {
  return draft.attributions.map(({ frame }) => {
    const date = frame && dateBesideCue(draft, frame);
    const value = date && calendarValue(date);
    // Nothing was said after the article that reports it.
    return value && value <= draft.published ? { value, certainty: 'stated' } : null;
  });
}

/** A day, month or year: `2021-12-17`, `2021-12`; the day of a time. Weeks, seasons and durations are not one. */
function calendarValue(date: DateExpression): string | null {
  if (date.type !== 'DATE' && date.type !== 'TIME') return null;
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(date.value)?.[0] ?? null;
}

/** Words from a cue to the date of its clause: “told reporters at the port of Harford on Tuesday”. */
const REACH = 14;

function dateBesideCue(draft: Draft, frame: SourceFrame): DateExpression | null {
  const items = draft.views[frame.sentence]?.items ?? [];
  return dateIn(draft, clauseAfter(items, frame)) ?? dateIn(draft, clauseBefore(items, frame));
}

/** The rest of the cue's clause: up to a quote, a colon, another verb, or what is said. */
function clauseAfter(items: readonly Item[], frame: SourceFrame): readonly Item[] {
  const from = Math.max(frame.cueLimit, frame.link === 'inverted' ? frame.source.limit : 0);
  const rest = items.slice(from, from + REACH);
  const end = rest.findIndex((item) => endsClause(item));
  return end < 0 ? rest : rest.slice(0, end);
}

/** “On Monday, she told”, “Price on Tuesday said”: the words from the last quote or clause to the cue. */
function clauseBefore(items: readonly Item[], frame: SourceFrame): readonly Item[] {
  const before = items.slice(Math.max(0, frame.cueFirst - REACH), frame.cueFirst);
  const start = before.findLastIndex((item) => endsClause(item));
  // The date after another verb is that verb's: “the report, released Friday, says”.
  const isOthers = before[start]?.tag === 'VERB' && frame.link !== 'participle';
  return isOthers ? [] : before.slice(start + 1);
}

function endsClause(item: Item): boolean {
  if (item.tag === 'QUOTE' || item.tag === 'VERB' || item.tag === 'SCONJ') return true;
  return /^(?:[:;—–(]|that|who|which|and|but|he|she|it|they|we|there)$/.test(item.lower);
}

function dateIn(draft: Draft, clause: readonly Item[]): DateExpression | null {
  const [from, to] = [clause[0], clause.at(-1)];
  if (!from || !to) return null;
  return (
    draft.dates.find(
      (date) => date.start >= from.start && date.end <= to.end && !isAttribute(clause, date),
    ) ?? null
  );
}

/** “Tuesday’s vote”, “the Jan. 10 meeting”: the date of something else. */
function isAttribute(clause: readonly Item[], date: DateExpression): boolean {
  const next = clause.find((item) => item.start >= date.end);
  return next !== undefined && /^(?:NOUN|PROPN|ADJ|PART)$/.test(next.tag) && next.start - date.end <= 1;
}
