import type { Choice } from './choice.ts';
import { EVENT_TABLE } from './eventTable.ts';
import { fitWeights } from './fitWeights.ts';
import { crossValidated } from './judge.ts';
import { report } from './report.ts';
import { rounded, writeTable } from './tableFile.ts';

/** Fits the weights of dated events; says what changes, and writes them where asked. */
export async function fitEvents(root: string, write: boolean): Promise<string> {
  const { file, settings, read } = EVENT_TABLE;
  const halves = await read(root);
  const fit = (choices: readonly Choice[]) => rounded(fitWeights(choices, settings), file);
  const fitted = fit(halves.training);
  const leftOut = crossValidated(halves.training, fit);
  if (write) await writeTable(file, fitted);
  return report(EVENT_TABLE, halves, fitted, leftOut);
}
