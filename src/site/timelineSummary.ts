import type { Briefing } from '#model/briefing.ts';
import { dateSpan, plannedEvents, saySpan } from './briefingFacts.ts';
import { capitalised, counted, inWords } from './numbers.ts';
import type { Timeline } from './timeline.ts';

/** “From 17 December 2021 to 13 January 2022”: the headline of the timeline. */
export function timelineTitle(timeline: Timeline): string {
  const span = dateSpan(timeline);
  if (span === null) return 'What happens when';
  const [first, last] = span;
  return first.value === last.value ? saySpan(span) : `From ${saySpan(span)}`;
}

/** How much of the record has a day in the text, how much an inferred one, how much none, and what lay ahead. */
export function timelineSummary(timeline: Timeline, briefing: Briefing): string {
  return [statementsSentence(timeline), plansSentence(timeline, briefing)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function statementsSentence({ days, undated }: Timeline): string {
  const count = (certainty: string): number =>
    days
      .filter((day) => day.certainty === certainty)
      .reduce((sum, { items }) => sum + items.filter(({ kind }) => kind === 'statement').length, 0);
  const [stated, inferred] = [count('stated'), count('implied')];
  if (stated + inferred + undated.length === 0) return 'No statement is recorded.';
  const parts = [
    `${counted(stated, 'statement')} ${stated === 1 ? 'has' : 'have'} a day in the text`,
    ...(inferred > 0 ? [`${inWords(inferred)} ${inferred === 1 ? 'has' : 'have'} a day we inferred`] : []),
    ...(undated.length > 0
      ? [
          `${inWords(undated.length)} ${undated.length === 1 ? 'has none and stands' : 'have none and stand'} apart`,
        ]
      : []),
  ];
  return `${capitalised(parts.join('; '))}.`;
}

function plansSentence({ days }: Timeline, briefing: Briefing): string {
  const events = days.flatMap(({ items }) => items.filter(({ kind }) => kind === 'event')).length;
  const planned = plannedEvents(briefing).length;
  if (events === 0) return '';
  const articles = briefing.articles.length === 1 ? 'the article' : 'the first article that names them';
  if (planned === 0)
    return `${capitalised(counted(events, 'event'))} had taken place when ${articles} appeared.`;
  const which =
    planned === events
      ? capitalised(counted(events, 'event'))
      : `${capitalised(inWords(planned))} of ${counted(events, 'event')}`;
  return `${which} ${planned === 1 ? 'was a plan' : 'were plans'} when ${articles} appeared.`;
}
