import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draft } from '#cli/import/draft.ts';
import { eventsToLookAt } from '#cli/import/eventSummary.ts';
import { emptyLibrary } from '#cli/import/library.ts';
import type { EventMention } from '#model/annotations.ts';
import { readDocument } from '#parse/text/document.ts';

const PUBLISHED = '2024-06-03';
const LIBRARY = emptyLibrary();

/** What is said of the events of a text, each given by its head word and what is known of it. */
function looks(text: string, ...found: readonly (Partial<EventMention> & { text: string })[]): string[] {
  const document = readDocument(text);
  const events = found.map((event, number): EventMention => {
    const start = text.indexOf(event.text);
    const known = {
      date: '2024-06-01',
      edtf: '2024-06-01',
      certainty: 'stated',
      status: 'reported',
    } as const;
    return {
      start,
      end: start + event.text.length,
      event: number,
      title: '',
      participants: [],
      ...known,
      ...event,
    };
  });
  const annotations = { quotes: [], speakers: [], dates: [], events };
  const drafted = draft('a-bridge', document, annotations, LIBRARY).events;
  return eventsToLookAt(document, annotations, drafted, PUBLISHED);
}

test('names titles that are a word or have no subject', () => {
  assert.deepEqual(looks('He resigned.', { text: 'resigned', title: 'Resigned' }), [
    '  look at event resigned: its title “Resigned” does not say who or what',
  ]);
  assert.deepEqual(looks('It will drill for ice.', { text: 'drill', title: 'Will drill for ice' }), [
    '  look at event will-drill-for-ice: its title “Will drill for ice” does not say who or what',
  ]);
});

test('names what is reported of a day to come', () => {
  const ahead = { text: 'voted', title: 'The council voted', date: '2024-06-09', edtf: '2024-06-09' };
  assert.deepEqual(looks('The council voted.', ahead), [
    '  look at event the-council-voted: reported, but 2024-06-09 is after publication',
  ]);
});

test('names a second day of one word', () => {
  const walkout = { text: 'walk', title: 'Nurses are to walk out', status: 'planned' } as const;
  const days = ['2024-06-21', '2024-06-28'].map((date) => ({ ...walkout, date, edtf: date }));
  assert.deepEqual(looks('Nurses are to walk out on June 21 and again on June 28.', ...days), [
    '  look at event nurses-are-to-walk-out: “walk” is also dated 2024-06-28: mark it if that is another event',
  ]);
});

test('says nothing of an event that has a subject and one day', () => {
  assert.deepEqual(looks('The council voted.', { text: 'voted', title: 'The council voted' }), []);
});
