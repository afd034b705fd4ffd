import { halves } from '../dates/halves.ts';
import { eventDatesArticles, linkedArticles } from './articles.ts';
import { EVENT_DATE_CORPORA, LINK_CORPORA } from './corpora.ts';
import { type EventError, eventDateErrors, linkErrors } from './eventErrors.ts';

/** Which articles of a corpus are looked at: all, or those whose errors may be read: of others' the odd ones alone. */
type Which = 'all' | 'readable';

/** Our errors in the events of a corpus. `root` is the folder of the corpora. */
export async function eventErrors(root: string | null, id: string, which: Which): Promise<EventError[]> {
  const pick = <Article>(articles: readonly Article[]): readonly Article[] =>
    which === 'all' || id === 'own' ? articles : halves(articles).odd;
  const links = LINK_CORPORA.find((corpus) => corpus.id === id);
  const dates = EVENT_DATE_CORPORA.find((corpus) => corpus.id === id);
  return [
    ...(links ? pick(await linkedArticles(root, links)).flatMap(linkErrors) : []),
    ...(dates ? pick(await eventDatesArticles(root, dates)).flatMap(eventDateErrors) : []),
  ];
}
