import type { VFile } from 'vfile';
import type { Article, Briefing } from '#model/briefing.ts';
import { compareText } from '#site/days.ts';

type Records = Pick<Briefing, 'speakers' | 'events'>;

/**
 * Remembers each article as it was when it was last sound, and gives it in the place of one that has a fault, so that other
 * pages stay as they are while an editor is in the middle of a word. One that names what is no longer on file is left out.
 */
export function lastSound() {
  const remembered = new Map<string, Article>();
  return (files: readonly VFile[], articles: readonly Article[], records: Records): readonly Article[] => {
    for (const article of articles) remembered.set(article.slug, article);
    const sound = new Set(articles.map(({ slug }) => slug));
    const former = files
      .filter(({ stem }) => !sound.has(stem ?? ''))
      .flatMap(({ stem }) => remembered.get(stem ?? '') ?? [])
      .filter((article) => isComplete(article, records));
    return [...articles, ...former].sort(
      (a, b) => compareText(a.published, b.published) || compareText(a.slug, b.slug),
    );
  };
}

function isComplete({ quotes, mentions, events }: Article, records: Records): boolean {
  return (
    quotes.every(({ by }) => by === null || records.speakers.has(by)) &&
    mentions.every(({ speaker }) => records.speakers.has(speaker)) &&
    events.every(({ event }) => records.events.has(event))
  );
}
