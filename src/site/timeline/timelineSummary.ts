import type { Briefing } from '#model/briefing.ts';
import { capitalised } from '#words/capitalised.ts';
import { words } from '#words/words.ts';
import { dateSpan, plannedEvents, saySpan } from '../briefingFacts.ts';
import type { DayCertainty } from '../knownDay.ts';
import type { Timeline } from './timeline.ts';

/** “From 17 December 2021 to 13 January 2022”: the headline of the timeline. */
export function timelineTitle(timeline: Timeline): string {
  const span = dateSpan(timeline);
  if (span === null) return words.timeline.noDays;
  const [first, last] = span;
  return first.value === last.value ? capitalised(saySpan(span)) : words.timeline.span(saySpan(span));
}

/** How many statements have a day in the text, counted from an inferred one or not, an inferred one and none, and what lay ahead. */
export function timelineSummary(timeline: Timeline, briefing: Briefing): string {
  return [statementsSentence(timeline), plansSentence(timeline, briefing)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function statementsSentence({ days, undated }: Timeline): string {
  const count = (certainty: DayCertainty): number =>
    days
      .filter((day) => day.certainty === certainty)
      .reduce((sum, { items }) => sum + items.filter(({ kind }) => kind === 'statement').length, 0);
  const [counted, inferred] = [count('counted'), count('implied')];
  const stated = count('stated') + counted;
  if (stated + inferred + undated.length === 0) return words.timeline.noStatement;
  return `${capitalised(words.timeline.datedStatements(stated, counted, inferred, undated.length))}.`;
}

function plansSentence({ days }: Timeline, briefing: Briefing): string {
  const events = days.flatMap(({ items }) => items.filter(({ kind }) => kind === 'event')).length;
  if (events === 0) return '';
  const { length: articles } = briefing.articles;
  return `${capitalised(words.timeline.plans(events, plannedEvents(briefing).length, articles))}.`;
}
