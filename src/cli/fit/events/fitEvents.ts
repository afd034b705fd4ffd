import { GOVERNING_FEATURES } from '#parse/events/governing/row.ts';
import { linkedArticles } from '../../bench/events/articles.ts';
import { LINK_CORPORA } from '../../bench/events/corpora.ts';
import { linkShare, unseenEvent } from '../../bench/events/links.ts';
import { percent } from '../../bench/percent.ts';
import { table } from '../../bench/table.ts';
import { learnedText, replaceFile } from '../learnedFile.ts';
import { heldOutEvents } from './heldOut.ts';
import { learnEvents } from './learn.ts';
import { readLinked } from './readings.ts';
import { trainingArticles } from './trainingArticles.ts';
import { wordsText } from './wordsFile.ts';

const FOLDER = 'src/parse/learned';

/** Learns which event a date dates, says how that does on articles left out of the fit, and writes it where asked. */
export async function fitEvents(root: string, write: boolean, say: (done: string) => void): Promise<string> {
  const find = unseenEvent(await heldOutEvents(root, say));
  const rows: string[][] = [];
  for (const corpus of LINK_CORPORA) {
    if (corpus.file === undefined) continue;
    rows.push([corpus.name, percent(linkShare(await linkedArticles(root, corpus), find))]);
  }
  if (write) {
    const { trees, words } = learnEvents((await trainingArticles(root)).map(readLinked));
    await replaceFile(`${FOLDER}/governing.json`, learnedText(GOVERNING_FEATURES, trees));
    await replaceFile(`${FOLDER}/eventWords.json`, wordsText(words));
  }
  return table(['which event a date dates', '% right, left out of the fit'], rows);
}
