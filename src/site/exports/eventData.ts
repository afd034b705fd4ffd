import type { Dataset } from '#model/dataset/dataset.ts';
import { type AddressOf, eventAddress } from '../addresses.ts';
import { eventDayRestsOnInference } from '../eventDayBasis.ts';
import { type EventMention, type EventRecord, plannedAsOf } from '../eventRecords.ts';
import { isPrintable } from '../printable.ts';

type EventData = Dataset['events'][number];

/** An event with every place that names it. */
export function eventDataOf(record: EventRecord, address: AddressOf): EventData {
  const { event, mentions, datedBy } = record;
  return {
    id: event.id,
    url: address(eventAddress(event.id)),
    title: event.title,
    date: {
      value: event.date,
      certainty: event.certainty,
      restsOnInference: eventDayRestsOnInference(record),
    },
    datedBy,
    status: event.status,
    plannedAsOf: plannedAsOf(record),
    place: event.place ?? null,
    sides: event.sides,
    participants: event.participants,
    outcome: event.outcome ?? null,
    mentions: mentions.map(mentionData),
  };
}

function mentionData({ article, mark }: EventMention): EventData['mentions'][number] {
  return {
    article: article.slug,
    start: mark.start,
    end: mark.end,
    text: isPrintable(article, mark) ? mark.text : null,
    sentence: isPrintable(article, mark.sentence) ? mark.sentence.text : null,
  };
}
