import { heldOutDater } from '../../fit/eventDays/heldOut.ts';
import { heldOutEvents } from '../../fit/events/heldOut.ts';
import { readOwnDates } from '../gold/readOwnGold.ts';
import { against, percent } from '../percent.ts';
import { table } from '../table.ts';
import { eventDatesArticles, linkedArticles } from './articles.ts';
import { nearestChronoDate, nearestVerb, publicationDay } from './baselines.ts';
import { EVENT_DATE_CORPORA, LINK_CORPORA } from './corpora.ts';
import { eventErrorTable } from './errorTable.ts';
import { eventDateFigures, ourDate } from './eventDates.ts';
import { type EventFinder, linkShare, ourEvent, unseenEvent } from './links.ts';
import { ownEventFigures } from './ownEvents.ts';

/**
 * Figures on events in percent, and errors. `root` is the folder of the corpora; our own articles alone without it.
 *
 * @param say Told of each step of what takes minutes; null where that is left out.
 */
export async function eventTables(root: string | null, say: Say | null): Promise<string[]> {
  const unseen = root === null || say === null ? null : await withoutTheArticle(root, say);
  return [await linkTable(root, unseen), await eventDateTable(root), ownTable(), await eventErrorTable(root)];
}

type Say = (done: string) => void;

async function withoutTheArticle(root: string, say: Say): Promise<EventFinder> {
  return unseenEvent(await heldOutEvents(root, say));
}

/** Which event a date dates: by what was learned without the article, where that is asked; and as committed. */
async function linkTable(root: string | null, unseen: EventFinder | null): Promise<string> {
  const rows: string[][] = [];
  for (const corpus of LINK_CORPORA) {
    const { name, file, target } = corpus;
    if (file !== undefined && root === null) continue;
    const articles = await linkedArticles(root, corpus);
    const fair = file === undefined ? ourEvent : unseen;
    rows.push([
      name,
      String(articles.reduce((sum, { items }) => sum + items.length, 0)),
      fair ? withTarget(linkShare(articles, fair), target) : '–',
      percent(linkShare(articles, ourEvent)),
      percent(linkShare(articles, nearestVerb)),
    ]);
  }
  return table(['which event a date dates', 'dates', 'unseen', 'committed', 'nearest verb before'], rows);
}

/** The date of an event: by trees that have not seen the article, grown on all the others; and as committed. */
async function eventDateTable(root: string | null): Promise<string> {
  const rows: string[][] = [];
  const pools = await Promise.all(EVENT_DATE_CORPORA.map((corpus) => eventDatesArticles(root, corpus)));
  const unseen = heldOutDater(pools.flat());
  for (const [at, { name, targets }] of EVENT_DATE_CORPORA.entries()) {
    const articles = pools[at] ?? [];
    if (articles.length === 0) continue;
    const [ours, ...others] = [unseen, ourDate, publicationDay, nearestChronoDate].map((dater) =>
      eventDateFigures(articles, dater),
    );
    for (const [key, figure] of [
      ['all', 'on any day'],
      ['otherDays', 'not that of publication'],
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
    ['date of an event', 'events', '', 'unseen', 'committed', 'published', 'nearest, chrono'],
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
