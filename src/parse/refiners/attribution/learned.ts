import { type Forest, plantForest } from '../../forest.ts';
import calibration from '../../learned/calibration.json' with { type: 'json' };
import sources from '../../learned/sources.json' with { type: 'json' };
import spoken from '../../learned/spoken.json' with { type: 'json' };
import type { Calibration } from './calibration.ts';
import { SOURCE_FEATURES } from './features/sourceRow.ts';
import { SPOKEN_FEATURES } from './features/spokenRow.ts';

/** What the attribution of quotes has learned. */
export interface Learned {
  /** Scores a candidate for having said a quote, by its source row. */
  readonly sources: Forest;
  /** Log-odds that anyone says what stands between the marks, by its spoken row. */
  readonly spoken: Forest;
  /** What both together are worth; null while that is being found. The label of a turn is trusted by itself. */
  readonly calibration: Calibration | null;
}

let planted: Learned | undefined;

/** The trees that `npm run fit` wrote, planted at first use; `src/parse/learned/README.md` says from what they grew. */
export function committedTrees(): Learned {
  planted ??= {
    sources: plantForest(sources, SOURCE_FEATURES),
    spoken: plantForest(spoken, SPOKEN_FEATURES),
    calibration: calibration as unknown as Calibration,
  };
  return planted;
}
