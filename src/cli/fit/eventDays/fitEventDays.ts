import { DATING_FEATURES } from '#parse/events/dating/dayRows.ts';
import { eventDatesArticles } from '../../bench/events/articles.ts';
import { EVENT_DATE_CORPORA } from '../../bench/events/corpora.ts';
import { eventDateFigures } from '../../bench/events/eventDates.ts';
import { percent } from '../../bench/percent.ts';
import { learnedText, replaceFile } from '../learnedFile.ts';
import { growEventDayTrees } from './eventDayTrees.ts';
import { heldOutDater } from './heldOut.ts';
import { lessonsOf } from './lessons.ts';

const FILE = 'src/parse/learned/eventDays.json';

/** Grows the trees that date events, says how they do on articles that they have not seen, and writes them where asked. */
export async function fitEventDays(root: string, write: boolean): Promise<string> {
  const pools = await Promise.all(EVENT_DATE_CORPORA.map((corpus) => eventDatesArticles(root, corpus)));
  const dater = heldOutDater(pools.flat());
  const said = EVENT_DATE_CORPORA.map(({ name }, at) => {
    const { all, otherDays } = eventDateFigures(pools[at] ?? [], dater);
    return [
      `${name}, date of an event, on articles left out: ${percent(all.right / all.events)} of ${all.events}`,
      `  not on the day of publication: ${percent(otherDays.right / otherDays.events)} of ${otherDays.events}\n`,
    ].join('\n');
  });
  if (write)
    await replaceFile(FILE, learnedText(DATING_FEATURES, growEventDayTrees(pools.flat().flatMap(lessonsOf))));
  return said.join('');
}
