import type { Weights } from '#parse/weigh.ts';
import type { Halves } from './choice.ts';
import type { Settings } from './fitWeights.ts';
import type { TableFile } from './tableFile.ts';

/** A table of weights that the parser holds, and all that it takes to fit it again. */
export interface FittedTable {
  readonly name: string;
  readonly file: TableFile;
  readonly settings: Settings;
  /** As it stands in its file. */
  readonly committed: Weights;
  /** Reads the choices from the corpora in a folder. */
  readonly read: (root: string) => Promise<Halves>;
}
