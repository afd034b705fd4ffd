import type { Briefing } from '#model/briefing.ts';
import { capitalised } from '#words/capitalised.ts';
import { words } from '#words/words.ts';
import { dateSpan, plannedEvents, saySpan } from '../briefingFacts.ts';
import type { DayCertainty } from '../knownDay.ts';
import type { Timeline, TimelineItem } from './timeline.ts';

/** “Nine statements, four events”: the headline of the timeline. */
export function timelineTitle(timeline: Timeline): string {
  const statements = countDated(timeline, 'statement') + timeline.undated.length;
  const events = countDated(timeline, 'event');
  return statements + events === 0 ? words.timeline.noDays : words.timeline.title(statements, events);
}

/** How many entries of a kind have a day. */
function countDated({ days }: Timeline, kind: TimelineItem['kind']): number {
  return days.reduce((sum, { items }) => sum + items.filter((item) => item.kind === kind).length, 0);
}

/** From when to when, how many statements have a day in the text, counted from an inferred one or not, an inferred one and none, and what lay ahead. */
export function timelineSummary(timeline: Timeline, briefing: Briefing): string {
  return [spanSentence(timeline), statementsSentence(timeline), plansSentence(timeline, briefing)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function spanSentence(timeline: Timeline): string {
  const span = dateSpan(timeline);
  if (span === null) return '';
  const [first, last] = span;
  return `${first.value === last.value ? capitalised(saySpan(span)) : words.timeline.span(saySpan(span))}.`;
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

function plansSentence(timeline: Timeline, briefing: Briefing): string {
  const events = countDated(timeline, 'event');
  if (events === 0) return '';
  const { length: articles } = briefing.articles;
  return `${capitalised(words.timeline.plans(events, plannedEvents(briefing).length, articles))}.`;
}
