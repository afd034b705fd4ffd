import type { DateExpression, SaidOn } from '#model/annotations.ts';
import type { Draft } from '../draft.ts';
import type { SourceFrame } from '../parsers/cues/frame.ts';
import { saidBeside } from './saidBeside.ts';

/**
 * When each stretch was said: the day that the text puts beside the cue of its utterance (“said Tuesday”, “in a statement
 * released on Monday”). Where it puts none there, nothing is known: the day of publication is no evidence.
 *
 * @param dates the dates of the article, in the order of the text
 */
export function dateUtterances(draft: Draft, dates: readonly DateExpression[]): (SaidOn | null)[] {
  const days = new Map<number, string>();
  draft.attributions.forEach(({ frame }, i) => {
    const utterance = draft.utterances[i] ?? i;
    const day = frame && !days.has(utterance) ? dayBeside(draft, frame, dates) : null;
    if (day !== null) days.set(utterance, day);
  });
  return draft.attributions.map(({ spoken }, i) => {
    const value = spoken ? days.get(draft.utterances[i] ?? i) : undefined;
    return value === undefined ? null : { value, certainty: 'stated' };
  });
}

function dayBeside(draft: Draft, frame: SourceFrame, dates: readonly DateExpression[]): string | null {
  const items = draft.views[frame.sentence]?.items ?? [];
  const date = saidBeside({ items, frame, dates });
  const value = date && calendarValue(date);
  // Nothing was said after the article that reports it.
  return value && value <= draft.published ? value : null;
}

/** A day, month or year: `2021-12-17`, `2021-12`; the day of a time. Weeks, seasons and durations are not one. */
function calendarValue(date: DateExpression): string | null {
  if (date.type !== 'DATE' && date.type !== 'TIME') return null;
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(date.value)?.[0] ?? null;
}
