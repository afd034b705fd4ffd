import { findDates } from '#parse/dates/findDates.ts';
import { findEvents } from '#parse/events/findEvents.ts';
import { readDocument, type TextDocument } from '#parse/text/document.ts';
import { readByChrono } from '../dates/others/chrono.ts';
import { table } from '../table.ts';
import { rates } from './rates.ts';
import type { Sampled } from './sample.ts';

/** How many articles a second dates and events are to take, tagging included. */
const TARGET = 500;

/** Articles a second on one core, for dates and events without quotes, and what each step of it takes; beside chrono-node. */
export function dateSpeedTable(articles: readonly Sampled[]): string {
  const tagged = articles.map((article) => {
    const document = readDocument(article.text);
    return { ...article, document, dates: findDates(document, article.published, []) };
  });
  const found = rates(tagged, {
    'all three': ({ text, published }) => datesAndEvents(readDocument(text), published),
    tagging: ({ text }) => readDocument(text),
    dates: ({ document, published }) => findDates(document, published, []),
    events: ({ document, dates, published }) => eventsIn(document, dates, published),
    'chrono-node': ({ text, published }) => readByChrono(text, published),
  });
  const all = found['all three'];
  return table(
    ['tagging, dates and events', ...Object.keys(found)],
    [
      [
        `${articles.length} articles`,
        `${all.toFixed(0)} ${all >= TARGET ? '≥' : '<'} ${TARGET}`,
        ...Object.values(found)
          .slice(1)
          .map((rate) => rate.toFixed(0)),
      ],
    ],
  );
}

function datesAndEvents(document: TextDocument, published: string): unknown {
  return eventsIn(document, findDates(document, published, []), published);
}

function eventsIn(document: TextDocument, dates: ReturnType<typeof findDates>, published: string): unknown {
  return findEvents(document, dates, { published, cues: [], quoted: [] });
}
