import { type Forest, forestOf } from '#parse/forest.ts';
import { parse } from '#parse/parse.ts';
import type { EventDater, EventDatesArticle } from '../../bench/events/eventDates.ts';
import { shared } from '../../bench/overlap.ts';
import { growEventDayTrees } from './eventDayTrees.ts';
import { type Lesson, lessonsOf } from './lessons.ts';

/** Into how many parts the articles are cut: each is dated by trees that have seen the others alone. */
const FOLDS = 10;

/** Dates the events of each of some articles by trees that have not seen it. */
export function heldOutDater(articles: readonly EventDatesArticle[]): EventDater {
  const lessons = articles.map(lessonsOf);
  const grown = new Map<string, Forest>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = forestOf(growEventDayTrees(without(lessons, fold)));
    articles.forEach(({ text }, at) => {
      if (at % FOLDS === fold) grown.set(text, trees);
    });
  }
  return ({ text, dct }) => {
    const { events } = parse(text, { published: dct, eventDays: grown.get(text) ?? forestOf([]) });
    return (event) => events.find((found) => shared(found, event) > 0);
  };
}

function without(lessons: readonly (readonly Lesson[])[], fold: number): Lesson[] {
  return lessons.filter((_, at) => at % FOLDS !== fold).flat();
}
