import { rename, writeFile } from 'node:fs/promises';
import { type Tree, treeLine } from '#parse/tree.ts';

/** Writes trees for the parser to plant: beside the file first, so that it is never left with half of them. */
export async function writeLearned(
  file: string,
  features: readonly string[],
  trees: readonly Tree[],
): Promise<void> {
  const text = `${JSON.stringify({ features, trees: trees.map(treeLine) }, null, 2)}\n`;
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}
