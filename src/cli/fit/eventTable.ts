import { EVENT_WEIGHTS } from '#parse/events/weights.ts';
import type { Choice, Halves } from './choice.ts';
import { eventChoices, type LinkedArticle } from './eventChoices.ts';
import { goldLines } from './goldLines.ts';
import type { FittedTable } from './table.ts';

const FILES = ['timebank', 'aquaint', 'meantime'].map((corpus) => `dates/event-links.${corpus}.jsonl`);

/** Which event a date dates. */
export const EVENT_TABLE: FittedTable = {
  name: 'events',
  file: {
    path: 'src/parse/events/weights.ts',
    constant: 'EVENT_WEIGHTS',
    doc: [
      'How much each feature of `features.ts` speaks for a candidate being the event that a date dates: log-odds, fitted to the',
      'odd-numbered articles with linked dates by `src/cli/fit.ts`. A feature that is missing weighs nothing.',
      'One line a weight makes the file long.',
    ],
    digits: 2,
    least: 0.15,
  },
  // Few dates and many features, words among them: a strong penalty, and nothing that only a few articles hold.
  settings: { epochs: 60, rate: 0.3, firstSquares: 1, l2: 0.04, leastError: 0, leastArticles: 6 },
  committed: EVENT_WEIGHTS,
  read: readHalves,
};

/** Articles in turn to either half: the corpora are sorted by publisher and day. */
async function readHalves(root: string): Promise<Halves> {
  const training: Choice[][] = [];
  const other: Choice[][] = [];
  for (const file of FILES) {
    (await goldLines<LinkedArticle>(root, file)).forEach((article, i) => {
      const half = i % 2 === 0 ? training : other;
      half.push(eventChoices(article, half.length));
    });
  }
  return { training: training.flat(), other: other.flat() };
}
