import { FITTED_SOURCE_WEIGHTS } from '#parse/refiners/attribution/sourceWeights.ts';
import { FITTED_SPOKEN_WEIGHTS } from '#parse/refiners/attribution/spokenWeights.ts';
import { HAND_SET_SOURCE_WEIGHTS, HAND_SET_SPOKEN_WEIGHTS } from '#parse/refiners/attribution/weights.ts';
import type { Halves } from './choice.ts';
import { fitWeights, type Settings } from './fitWeights.ts';
import { goldLines } from './goldLines.ts';
import { type QuotedArticle, type QuotedStretch, quotedStretches } from './quotedStretches.ts';
import { loadQuoteScorer, type QuoteScorer } from './quoteScorer.ts';
import { sourceChoices } from './sourceChoices.ts';
import { spokenChoices } from './spokenChoices.ts';
import type { FittedTable } from './table.ts';

const FILES = { training: 'quotes/polnear-train.jsonl', other: 'quotes/polnear-dev.jsonl' };

/** Thousands of quotes and a few hundred features, none of them a word beyond the commonest verbs: a weak penalty does. */
const SETTINGS: Settings = {
  epochs: 12,
  rate: 0.15,
  firstSquares: 1e-3,
  l2: 1e-4,
  leastError: 1e-4,
  leastArticles: 1,
};

/** Who speaks a quote. */
export const SOURCE_TABLE: FittedTable = {
  name: 'sources',
  file: {
    path: 'src/parse/refiners/attribution/sourceWeights.ts',
    constant: 'FITTED_SOURCE_WEIGHTS',
    doc: [
      'How much each feature of `sourceFeatures.ts` speaks for a candidate being the source of a quote: log-odds, fitted to the',
      'training articles of PolNeAR by `src/cli/fit.ts`. `weights.ts` lays over it what is set by hand. A feature that is',
      'missing weighs nothing. One line a weight makes the file long.',
    ],
    digits: 1,
    least: 0.1,
  },
  settings: SETTINGS,
  committed: FITTED_SOURCE_WEIGHTS,
  handSet: HAND_SET_SOURCE_WEIGHTS,
  read: (root) => readHalves(root, sourceHalves),
};

/** Whether anyone does. */
export const SPOKEN_TABLE: FittedTable = {
  name: 'spoken',
  file: {
    path: 'src/parse/refiners/attribution/spokenWeights.ts',
    constant: 'FITTED_SPOKEN_WEIGHTS',
    doc: [
      'How much each feature of `spokenFeatures.ts` speaks for a quoted stretch being spoken (above 0) or a mere term (below):',
      'log-odds, fitted to the training articles of PolNeAR by `src/cli/fit.ts`. `weights.ts` lays over it what is set by hand.',
      'A feature that is missing weighs nothing.',
    ],
    digits: 1,
    least: 0.1,
  },
  settings: SETTINGS,
  committed: FITTED_SPOKEN_WEIGHTS,
  handSet: HAND_SET_SPOKEN_WEIGHTS,
  read: (root) => readHalves(root, spokenHalves),
};

type Stretches = Readonly<Record<keyof Halves, readonly QuotedStretch[]>>;

async function readHalves(
  root: string,
  choose: (stretches: Stretches, scorer: QuoteScorer) => Halves,
): Promise<Halves> {
  const scorer = await loadQuoteScorer(root);
  const read = async (file: string) =>
    (await goldLines<QuotedArticle>(root, file)).flatMap((article, i) => quotedStretches(article, i, scorer));
  return choose({ training: await read(FILES.training), other: await read(FILES.other) }, scorer);
}

function sourceHalves({ training, other }: Stretches, scorer: QuoteScorer): Halves {
  return { training: sourceChoices(training, scorer), other: sourceChoices(other, scorer) };
}

/** Sources are fitted first, in memory: fitting both tables at once or one after the other gives the same. */
function spokenHalves(stretches: Stretches, scorer: QuoteScorer): Halves {
  const sources = fitWeights(sourceChoices(stretches.training, scorer), SETTINGS);
  return {
    training: spokenChoices(stretches.training, sources),
    other: spokenChoices(stretches.other, sources),
  };
}
