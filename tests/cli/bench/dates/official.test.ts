import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dateFigures } from '#cli/bench/dates/dateFigures.ts';
import { dateOutcomes } from '#cli/bench/dates/dateOutcomes.ts';
import { OURS } from '#cli/bench/dates/readers.ts';
import type { DatedArticle } from '#cli/bench/dates/timex.ts';
import { eventDateFigures, ourDate } from '#cli/bench/events/eventDates.ts';
import { linkOutcomes, linkShare, ourEvent } from '#cli/bench/events/links.ts';
import { asEventDates, asLinked } from '#cli/bench/events/ownEvents.ts';
import { readOwnDates } from '#cli/bench/gold/readOwnGold.ts';
import { parse } from '#parse/parse.ts';
import { withFolder } from '../../run.ts';

/** The corpora's own scorers, which are no part of the project. */
const CORPORA = path.resolve(process.env.CORPORA ?? '../shared/corpora');
const skip = !existsSync(CORPORA);

interface OfficialDates {
  scoreDates(
    gold: readonly DatedArticle[],
    predicted: readonly object[],
  ): Readonly<Record<'gold' | 'pred' | 'strictF1' | 'typeF1' | 'valueF1', number>>;
}

const GOLD = readOwnDates();
const PREDICTED = GOLD.map(({ id, text, dct }) => ({ id, ...parse(text, { published: dct }) }));
const percent = (share: number): number => +(100 * share).toFixed(2);

test('figures on dates are those of the corpora’s own scorer', { skip }, async () => {
  const { scoreDates } = (await import(
    pathToFileURL(path.join(CORPORA, 'score-dates.mjs')).href
  )) as OfficialDates;
  const { gold, pred, strictF1, typeF1, valueF1 } = scoreDates(GOLD, PREDICTED);
  const found = dateFigures(dateOutcomes(GOLD, OURS.read));
  assert.deepEqual([found.gold, found.given], [gold, pred]);
  assert.deepEqual(
    [percent(found.strict), percent(found.type), percent(found.value)],
    [strictF1, typeF1, valueF1],
  );
});

/** What the scorer of events prints of articles, by the names of its figures. */
async function officialEvents(
  task: 'links' | 'dates',
  gold: readonly object[],
): Promise<Map<string, number>> {
  const figures = new Map<string, number>();
  await withFolder(async (folder) => {
    const files = [path.join(folder, 'gold.jsonl'), path.join(folder, 'predicted.jsonl')] as const;
    await writeFile(files[0], asLines(gold));
    await writeFile(files[1], asLines(PREDICTED));
    const scorer = path.join(CORPORA, 'score-events.mjs');
    const printed = execFileSync(process.execPath, [scorer, task, ...files], { encoding: 'utf8' });
    for (const [, name = '', figure] of printed.matchAll(/(\w+): ([\d.]+)/g))
      figures.set(name, Number(figure));
  });
  return figures;
}

const asLines = (articles: readonly object[]): string =>
  articles.map((article) => JSON.stringify(article)).join('\n');

test('figures on which event a date dates are those of the corpora’s own scorer', { skip }, async () => {
  const official = await officialEvents('links', GOLD.map(asLinked));
  const linked = GOLD.map(asLinked);
  const dates = linked.flatMap((article) => linkOutcomes(article, ourEvent)).length;
  assert.deepEqual(
    [dates, percent(linkShare(linked, ourEvent))],
    [official.get('items'), official.get('accuracy')],
  );
});

test('figures on dates of events are those of the corpora’s own scorer', { skip }, async () => {
  const official = await officialEvents('dates', GOLD.map(asEventDates));
  const { all, otherDays } = eventDateFigures(GOLD.map(asEventDates), ourDate);
  assert.deepEqual(
    [
      all.events,
      percent(all.right / all.events),
      otherDays.events,
      percent(otherDays.right / otherDays.events),
    ],
    ['mentions', 'accuracy', 'notOnPublicationDay', 'accuracyNotOnPublicationDay'].map((name) =>
      official.get(name),
    ),
  );
});
