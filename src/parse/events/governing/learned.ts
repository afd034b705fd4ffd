import { type Forest, plantForest } from '../../forest.ts';
import shares from '../../learned/eventWords.json' with { type: 'json' };
import trees from '../../learned/governing.json' with { type: 'json' };
import { GOVERNING_FEATURES } from './row.ts';
import { type WordShares, type WordSigns, wordSignsOf } from './wordSigns.ts';

/** What has been learned of which event a date dates. */
export interface LearnedEvents {
  /** Scores a candidate for being dated by a date, by its row. */
  readonly governing: Forest;
  readonly words: WordSigns;
}

let planted: LearnedEvents | undefined;

/** What `npm run fit` wrote, planted at first use; `src/parse/learned/README.md` says from what it grew. */
export function committedEvents(): LearnedEvents {
  planted ??= { governing: plantForest(trees, GOVERNING_FEATURES), words: committedWords() };
  return planted;
}

function committedWords(): WordSigns {
  const words = new Map(Object.entries(shares as unknown as WordShares));
  return wordSignsOf((key) => words.get(key));
}
