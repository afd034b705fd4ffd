import type { Briefing } from '#model/briefing.ts';
import {
  ADDRESSES,
  articleAddress,
  citeAddress,
  eventAddress,
  quoteAddress,
  speakerAddress,
  voicesAddress,
} from './addresses.ts';
import { eventRecordsOf } from './eventRecords.ts';
import { sidesOfArticle, sidesOfEvent } from './speakers/sideBySide.ts';
import { speakerRecordsOf } from './speakers/speakerRecords.ts';

/** The address of every page that a briefing makes: those that a link can lead to. */
export function pageAddresses(briefing: Briefing): readonly string[] {
  const events = [...eventRecordsOf(briefing).keys()];
  return [
    ...Object.values(ADDRESSES),
    ...briefing.articles.flatMap(({ slug }) => [articleAddress(slug), citeAddress(slug)]),
    ...briefing.articles.flatMap(({ quotes }) => quotes.map(({ id }) => quoteAddress(id))),
    ...[...speakerRecordsOf(briefing).keys()].map(speakerAddress),
    ...events.map(eventAddress),
    ...briefing.articles
      .filter((article) => sidesOfArticle(article, briefing) !== null)
      .map(({ slug }) => voicesAddress(articleAddress(slug))),
    ...events
      .filter((id) => sidesOfEvent(id, briefing) !== null)
      .map((id) => voicesAddress(eventAddress(id))),
  ];
}
