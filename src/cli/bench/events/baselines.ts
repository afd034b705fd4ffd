import type { Span } from '#model/span.ts';
import { tokenIndexAt } from '#parse/dates/tokens.ts';
import { readDocument } from '#parse/text/document.ts';
import { readByChrono } from '../dates/others/chrono.ts';
import type { EventDater } from './eventDates.ts';
import type { EventFinder } from './links.ts';

/** The verb before a date, the nearest in its sentence; where it begins its sentence, the first behind it. */
export const nearestVerb: EventFinder = ({ text }) => {
  const document = readDocument(text);
  return ({ start, end }) => {
    const sentence = document.tokens[tokenIndexAt(document, start)]?.sentence;
    const verbs = document.tokens.filter((token) => token.sentence === sentence && token.tag === 'VERB');
    return verbs.findLast((verb) => verb.end <= start) ?? verbs.find((verb) => verb.start >= end);
  };
};

/** Every event is on the day of publication. */
export const publicationDay: EventDater =
  ({ dct }) =>
  () => ({ date: dct });

/** The date that chrono-node finds nearest to the event, in its sentence; where there is none, the day of publication. */
export const nearestChronoDate: EventDater = ({ text, dct }) => {
  const { sentences } = readDocument(text);
  const dates = readByChrono(text, dct).filter(({ value }) => /^\d{4}/.test(value));
  return (event) => {
    const sentence = sentences.find(({ end }) => end > event.start);
    const near = dates.filter(({ start, end }) => sentence && sentence.start <= start && end <= sentence.end);
    const [nearest] = near.sort((a, b) => distance(a, event) - distance(b, event));
    return { date: nearest?.value.slice(0, 10) ?? dct };
  };
};

const distance = (one: Span, other: Span): number => Math.max(one.start - other.end, other.start - one.end);
