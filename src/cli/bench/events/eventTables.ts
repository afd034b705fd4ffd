import { goldLines } from '../../fit/goldLines.ts';
import { halves } from '../dates/halves.ts';
import { against, percent } from '../quotes/figureTable.ts';
import { table } from '../table.ts';
import { nearestChronoDate, nearestVerb, publicationDay } from './baselines.ts';
import { EVENT_DATE_CORPORA, LINK_CORPORA } from './corpora.ts';
import { type EventDatesArticle, eventDateFigures, ourDate } from './eventDates.ts';
import { type LinkedArticle, linkFigures, ourEvent } from './links.ts';
import type { OwnArticle } from './ownArticle.ts';
import { asEventDates, asLinked, ownEventFigures } from './ownEvents.ts';

/** Figures on events in percent. `root` is the folder of the corpora; our own articles alone where there are none. */
export async function eventTables(root: string | null, own: readonly OwnArticle[]): Promise<string[]> {
  return [await linkTable(root, own), await eventDateTable(root, own), ownTable(own)];
}

/** Which event a date dates: by halves too, since the weights are fitted to the odd articles. */
async function linkTable(root: string | null, own: readonly OwnArticle[]): Promise<string> {
  const rows: string[][] = [];
  for (const { name, file, target } of LINK_CORPORA) {
    if (file !== undefined && root === null) continue;
    const articles =
      file === undefined ? own.map(asLinked) : await goldLines<LinkedArticle>(root ?? '', file);
    const share = (of: readonly LinkedArticle[], find = ourEvent): number => {
      const { dates, right } = linkFigures(of, find);
      return right / dates;
    };
    const { odd, even } = halves(articles);
    rows.push([
      name,
      String(articles.reduce((sum, { items }) => sum + items.length, 0)),
      withTarget(share(articles), target),
      ...(file === undefined ? ['–', '–'] : [odd, even].map((half) => percent(share(half)))),
      percent(share(articles, nearestVerb)),
    ]);
  }
  return table(
    ['which event a date dates', 'dates', 'ours', 'odd, fitted to', 'even', 'nearest verb before'],
    rows,
  );
}

async function eventDateTable(root: string | null, own: readonly OwnArticle[]): Promise<string> {
  const rows: string[][] = [];
  for (const { name, file, targets } of EVENT_DATE_CORPORA) {
    if (file !== undefined && root === null) continue;
    const articles =
      file === undefined ? own.map(asEventDates) : await goldLines<EventDatesArticle>(root ?? '', file);
    const [ours, ...others] = [ourDate, publicationDay, nearestChronoDate].map((date) =>
      eventDateFigures(articles, date),
    );
    for (const [key, figure] of [
      ['all', 'on any day'],
      ['otherDays', 'not on that of publication'],
    ] as const) {
      const count = ours?.[key] ?? { events: 0, right: 0 };
      rows.push([
        key === 'all' ? name : '',
        String(count.events),
        figure,
        withTarget(count.right / count.events, targets?.[key]),
        ...others.map((other) => percent(other[key].right / other[key].events)),
      ]);
    }
  }
  return table(['date of an event', 'events', '', 'ours', 'publication day', 'nearest by chrono'], rows);
}

function ownTable(own: readonly OwnArticle[]): string {
  const { found, status, pairs } = ownEventFigures(own);
  const rows = [
    ['mentions, precision', percent(found.precision)],
    ['mentions, recall', percent(found.recall)],
    ['mentions, F1', percent(found.f1)],
    ['status', percent(status)],
    ['mentions of one event, pairs, F1', percent(pairs)],
  ];
  return table(['events of our own articles', '%'], rows);
}

/** Keeps figures with a target and without under one another. */
function withTarget(share: number, target: number | undefined): string {
  return `${percent(share)} ${against(share, target).padEnd(4)}`;
}
