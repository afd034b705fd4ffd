import { goldLines } from '../gold/goldLines.ts';
import { readOwnDates } from '../gold/readOwnGold.ts';
import type { EventDateCorpus, LinkCorpus } from './corpora.ts';
import type { EventDatesArticle } from './eventDates.ts';
import type { LinkedArticle } from './links.ts';
import { asEventDates, asLinked } from './ownEvents.ts';

/** The articles of a corpus. `root` is the folder of the corpora; without it those of others hold none. */
export async function linkedArticles(root: string | null, { file }: LinkCorpus): Promise<LinkedArticle[]> {
  if (file === undefined) return readOwnDates().map(asLinked);
  return root === null ? [] : goldLines<LinkedArticle>(root, file);
}

/** The articles of a corpus. `root` is the folder of the corpora; without it those of others hold none. */
export async function eventDatesArticles(
  root: string | null,
  { file }: EventDateCorpus,
): Promise<EventDatesArticle[]> {
  if (file === undefined) return readOwnDates().map(asEventDates);
  return root === null ? [] : goldLines<EventDatesArticle>(root, file);
}
