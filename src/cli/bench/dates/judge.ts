import { goldLines } from '../gold/goldLines.ts';
import { readOwnDates } from '../gold/readOwnGold.ts';
import type { DateCorpus } from './corpora.ts';
import { type DatedOutcomes, dateOutcomes } from './dateOutcomes.ts';
import type { ReadCorpus } from './dateTable.ts';
import { halves } from './halves.ts';
import { type DateReader, OURS } from './readers.ts';
import type { DatedArticle } from './timex.ts';

/** Lets each reader find the date expressions of a corpus. `root` is the folder of the shared corpora. */
export async function readCorpus(
  root: string | null,
  corpus: DateCorpus,
  readers: readonly DateReader[],
): Promise<ReadCorpus> {
  const articles = await datedArticles(root, corpus);
  const readings = readers.map(({ name, read }) => [name, dateOutcomes(articles, read)] as const);
  return { ...corpus, readings: new Map(readings) };
}

/** What our parser makes of the articles whose errors may be read: every one of ours, half of those of others. */
export async function readableOutcomes(
  root: string | null,
  corpus: Pick<DateCorpus, 'file'>,
): Promise<DatedOutcomes[]> {
  const articles = await datedArticles(root, corpus);
  return dateOutcomes(corpus.file === undefined ? articles : halves(articles).odd, OURS.read);
}

async function datedArticles(
  root: string | null,
  { file }: Pick<DateCorpus, 'file'>,
): Promise<readonly DatedArticle[]> {
  return file === undefined ? readOwnDates() : goldLines<DatedArticle>(root ?? '', file);
}
