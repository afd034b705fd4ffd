import { GOVERNING_FEATURES } from '#parse/events/governing/row.ts';
import { table } from '../../bench/table.ts';
import { learnedText, replaceFile } from '../learnedFile.ts';
import { type LinkShare, linkShares } from './figures.ts';
import { heldOutEvents } from './heldOut.ts';
import { learnEvents } from './learn.ts';
import { linkedArticles } from './linkedArticles.ts';
import { readLinked } from './readings.ts';
import { wordsText } from './wordsFile.ts';

const FOLDER = 'src/parse/learned';

/** Learns which event a date dates, says how that does on articles left out of the fit, and writes it where asked. */
export async function fitEvents(root: string, write: boolean, say: (done: string) => void): Promise<string> {
  const articles = await linkedArticles(root);
  const heldOut = heldOutEvents(root, articles, say);
  const shares = linkShares(
    articles,
    ({ id }) => heldOut.get(id) as NonNullable<ReturnType<typeof heldOut.get>>,
  );
  if (write) {
    const { trees, words } = learnEvents(articles.map(readLinked));
    await replaceFile(`${FOLDER}/governing.json`, learnedText(GOVERNING_FEATURES, trees));
    await replaceFile(`${FOLDER}/eventWords.json`, wordsText(words));
  }
  return figureTable(shares);
}

function figureTable(shares: ReadonlyMap<string, LinkShare>): string {
  const rows = [...shares].map(([corpus, { dates, right }]) => [
    corpus,
    String(dates),
    ((100 * right) / dates).toFixed(1),
  ]);
  return table(['which event a date dates', 'dates', '% right, left out of the fit'], rows);
}
