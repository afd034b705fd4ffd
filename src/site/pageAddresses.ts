import type { Briefing } from '#model/briefing.ts';
import { ADDRESSES, articleAddress, eventAddress, quoteAddress, speakerAddress } from './addresses.ts';
import { eventRecordsOf } from './eventRecords.ts';
import { speakerRecordsOf } from './speakerRecords.ts';

/** The address of every page that a briefing makes: those that a link can lead to. */
export function pageAddresses(briefing: Briefing): readonly string[] {
  return [
    ...Object.values(ADDRESSES),
    ...briefing.articles.map(({ slug }) => articleAddress(slug)),
    ...briefing.articles.flatMap(({ quotes }) => quotes.map(({ id }) => quoteAddress(id))),
    ...[...speakerRecordsOf(briefing).keys()].map(speakerAddress),
    ...[...eventRecordsOf(briefing).keys()].map(eventAddress),
  ];
}
