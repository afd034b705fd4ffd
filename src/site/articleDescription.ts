import type { Article } from '#model/briefing.ts';
import { words } from '#words/words.ts';

/** What an article is, for those who list its page: our summary, or else whose text it is. */
export function articleDescription({ standfirst, source }: Pick<Article, 'standfirst' | 'source'>): string {
  return standfirst ?? words.article.describe(source.publisher);
}
