import { DATING_FEATURES } from '#parse/events/dating/dayRows.ts';
import { EVENT_DATE_CORPORA } from '../../bench/events/corpora.ts';
import type { EventDatesArticle } from '../../bench/events/eventDates.ts';
import { percent } from '../../bench/quotes/figureTable.ts';
import { goldLines } from '../goldLines.ts';
import { learnedText, replaceFile } from '../learnedFile.ts';
import { growEventDayTrees } from './eventDayTrees.ts';
import { heldOutFigures } from './heldOut.ts';
import { lessonsOf } from './lessons.ts';

const FILE = 'src/parse/learned/eventDays.json';

/** Grows the trees that date events, says how they do on articles that they have not seen, and writes them where asked. */
export async function fitEventDays(root: string, write: boolean): Promise<string> {
  const articles = (
    await Promise.all(
      EVENT_DATE_CORPORA.flatMap(({ file }) =>
        file === undefined ? [] : goldLines<EventDatesArticle>(root, file),
      ),
    )
  ).flat();
  const { all, otherDays } = heldOutFigures(articles);
  if (write)
    await replaceFile(FILE, learnedText(DATING_FEATURES, growEventDayTrees(articles.flatMap(lessonsOf))));
  return [
    `date of an event, on articles left out: ${percent(all.right / all.events)} of ${all.events}`,
    `not on the day of publication: ${percent(otherDays.right / otherDays.events)} of ${otherDays.events}\n`,
  ].join('\n');
}
