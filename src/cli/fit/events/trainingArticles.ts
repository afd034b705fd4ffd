import { linkedArticles } from '../../bench/events/articles.ts';
import { LINK_CORPORA } from '../../bench/events/corpora.ts';
import type { LinkedArticle } from '../../bench/events/links.ts';

/** The articles that trees are grown on: those of others, never our own. `root` is the folder of the shared corpora. */
export async function trainingArticles(root: string): Promise<LinkedArticle[]> {
  const corpora = LINK_CORPORA.filter(({ file }) => file !== undefined);
  return (await Promise.all(corpora.map((corpus) => linkedArticles(root, corpus)))).flat();
}
