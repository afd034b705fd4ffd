import { readFile, writeFile } from 'node:fs/promises';
import { parse } from '#parse/parse.ts';

interface GoldLine {
  readonly id: string;
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`; null where nobody knows it. */
  readonly dct: string | null;
}

/** The reference date of an article that has none. */
const NO_DATE = '2016-01-01';

/** Parses every article of a corpus into a file for its scorer. Answers how many there are. */
export async function parseCorpus(gold: string, predicted: string): Promise<number> {
  const lines = (await readFile(gold, 'utf8')).split('\n').filter(Boolean);
  const parsed = lines.map((line) => parseGold(JSON.parse(line) as GoldLine));
  await writeFile(predicted, parsed.map((annotations) => `${JSON.stringify(annotations)}\n`).join(''));
  return lines.length;
}

function parseGold({ id, text, dct }: GoldLine) {
  return { id, ...parse(text, { published: dct ?? NO_DATE }) };
}
