import { rename, writeFile } from 'node:fs/promises';
import { type Tree, treeLine } from '#parse/tree.ts';

/** Trees as their file holds them, for the parser to plant. */
export function learnedText(features: readonly string[], trees: readonly Tree[]): string {
  return `${JSON.stringify({ features, trees: trees.map(treeLine) }, null, 2)}\n`;
}

/** Writes beside the file first, so that the parser is never left with half of it. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  await writeFile(beside, text, { flag: 'wx' });
  await rename(beside, file);
}
