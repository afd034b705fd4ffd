import { heldOutDater } from '../../fit/eventDays/heldOut.ts';
import { halves } from '../dates/halves.ts';
import { readOwnDates } from '../gold/readOwnGold.ts';
import { against, percent } from '../quotes/figureTable.ts';
import { table } from '../table.ts';
import { nearestChronoDate, nearestVerb, publicationDay } from './baselines.ts';
import { EVENT_DATE_CORPORA, eventDatesArticles, LINK_CORPORA, linkedArticles } from './corpora.ts';
import { eventErrorTable } from './errorTable.ts';
import { eventDateFigures, ourDate } from './eventDates.ts';
import { linkShare, ourEvent } from './links.ts';
import { ownEventFigures } from './ownEvents.ts';

/** Figures on events in percent, and errors. `root` is the folder of the corpora; our own articles alone without it. */
export async function eventTables(root: string | null): Promise<string[]> {
  return [await linkTable(root), await eventDateTable(root), ownTable(), await eventErrorTable(root)];
}

/** Which event a date dates: by halves too, since the weights are fitted to the odd articles. */
async function linkTable(root: string | null): Promise<string> {
  const rows: string[][] = [];
  for (const corpus of LINK_CORPORA) {
    const { name, file, target } = corpus;
    if (file !== undefined && root === null) continue;
    const articles = await linkedArticles(root, corpus);
    const { odd, even } = halves(articles);
    rows.push([
      name,
      String(articles.reduce((sum, { items }) => sum + items.length, 0)),
      withTarget(linkShare(articles, ourEvent), target),
      ...(file === undefined ? ['–', '–'] : [odd, even].map((half) => percent(linkShare(half, ourEvent)))),
      percent(linkShare(articles, nearestVerb)),
    ]);
  }
  return table(
    ['which event a date dates', 'dates', 'ours', 'odd, fitted to', 'even', 'nearest verb before'],
    rows,
  );
}

/** The date of an event: of a corpus that trees are grown on, by trees that have not seen the article; and as committed. */
async function eventDateTable(root: string | null): Promise<string> {
  const rows: string[][] = [];
  for (const corpus of EVENT_DATE_CORPORA) {
    const { name, file, targets } = corpus;
    if (file !== undefined && root === null) continue;
    const articles = await eventDatesArticles(root, corpus);
    const unseen = file === undefined ? ourDate : heldOutDater(articles);
    const [ours, ...others] = [unseen, ourDate, publicationDay, nearestChronoDate].map((dater) =>
      eventDateFigures(articles, dater),
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
  return table(
    ['date of an event', 'events', '', 'unseen', 'committed', 'that day', 'nearest by chrono'],
    rows,
  );
}

function ownTable(): string {
  const { found, status, pairs } = ownEventFigures(readOwnDates());
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
