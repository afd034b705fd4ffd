import { dateSpeedTable } from './dateSpeed.ts';
import { learnedTable } from './learned.ts';
import type { Sampled } from './sample.ts';
import { speedTable } from './speed.ts';

/** How fast articles are read, and what the learned files weigh; the latter alone where there are no articles. */
export function speedTables(articles: readonly Sampled[]): string[] {
  return articles.length === 0
    ? [learnedTable()]
    : [speedTable(articles), dateSpeedTable(articles), learnedTable()];
}
