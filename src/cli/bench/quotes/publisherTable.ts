import { against, percent } from '../percent.ts';
import { table } from '../table.ts';
import type { Figures } from './figures.ts';

/** No publisher that a model has not seen may fall below this: end to end, direct, in percent. */
const WORST = 88;

/** The publishers of a corpus, each judged by a model that has not seen it, the worst first. */
export function publisherTable(byPublisher: ReadonlyMap<string, Figures>): string {
  const worstFirst = [...byPublisher].sort(([, a], [, b]) => a.direct.endToEnd.f1 - b.direct.endToEnd.f1);
  const rows = worstFirst.map(([publisher, { articles, direct, all }]) => [
    publisher,
    String(articles),
    `${percent(direct.endToEnd.f1).padStart(5)} ${against(direct.endToEnd.f1, WORST)}`,
    percent(all.endToEnd.f1),
    percent(direct.attribution),
    percent(direct.spans.f1),
  ]);
  const head = ['publisher held out', 'articles', 'direct, F1', 'all, F1', 'attribution', 'spans, F1'];
  return table(head, rows);
}
