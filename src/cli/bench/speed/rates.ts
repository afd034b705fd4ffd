/** How often each reader reads every article. Its quickest round counts: what else runs on the machine only slows. */
const ROUNDS = 3;
/** How many articles each reader reads before its time counts. */
const WARM = 60;

/** Articles a second of processor time on one core, for each of several readers, in turn and warmed up. */
export function rates<Article, Name extends string>(
  articles: readonly Article[],
  readers: Readonly<Record<Name, (article: Article) => unknown>>,
): Record<Name, number> {
  const entries = Object.entries(readers) as [Name, (article: Article) => unknown][];
  for (const [, read] of entries) articles.slice(0, WARM).forEach(read);
  const best = new Map<Name, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, read] of entries)
      best.set(name, Math.max(best.get(name) ?? 0, perSecond(articles, read)));
  }
  return Object.fromEntries(best) as Record<Name, number>;
}

function perSecond<Article>(articles: readonly Article[], read: (article: Article) => unknown): number {
  const before = process.cpuUsage();
  for (const article of articles) read(article);
  const { user, system } = process.cpuUsage(before);
  return (articles.length * 1_000_000) / (user + system);
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
