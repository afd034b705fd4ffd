import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftEvents } from '#cli/import/draftEvents.ts';
import type { Annotations, EventMention } from '#model/annotations.ts';
import type { MarkedText } from '#model/span.ts';
import { readDocument } from '#parse/text/document.ts';

const TEXT =
  'Arland and Belmark will meet on June 3. The June 3 talks may fail. “The summit on Friday will decide it,” she said. ' +
  'The minister said on Monday that prices fell.';

function find(words: string): MarkedText {
  const start = TEXT.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, text: words };
}

function mention(words: string, event: number, more: Partial<EventMention> = {}): EventMention {
  const dated = { date: '2024-06-03', edtf: '2024-06-03', certainty: 'stated' } as const;
  return {
    ...find(words),
    event,
    title: `Event ${event}`,
    status: 'planned',
    participants: [],
    ...dated,
    ...more,
  };
}

const NOTHING: Annotations = { quotes: [], speakers: [], dates: [], events: [] };
const JUNE = { name: 'date', ...find('June 3'), attributes: { is: '2024-06-03' } } as const;

function drafted(events: readonly EventMention[], more: Partial<Annotations> = {}) {
  return draftEvents(readDocument(TEXT), { ...NOTHING, ...more, events }, [JUNE], new Set(), 'full-text');
}

test('writes one file an event, marks all its mentions, and names it as the text does', () => {
  const participants = [find('Arland and Belmark'), { ...find('she'), text: 'she' }];
  const [event, ...more] = drafted([mention('meet', 0, { participants }), mention('talks', 0)]);
  assert.deepEqual(more, []);
  assert.equal(event?.id, 'event-0');
  assert.deepEqual(event?.front, {
    title: 'Event 0',
    date: '2024-06-03',
    status: 'planned',
    participants: ['Arland and Belmark'],
  });
  assert.deepEqual(
    event?.marks.map(({ start, attributes }) => [TEXT.slice(start, start + 4), attributes.is]),
    [
      ['meet', 'event-0'],
      ['talk', 'event-0'],
    ],
  );
});

test('keeps uncertainty: what is about a day, and the unknown end of what is yet to begin', () => {
  const about = drafted([mention('meet', 0, { edtf: '2024-06-03~' })]);
  assert.equal(about[0]?.front.date, '2024-06-03~');
  const from = drafted([mention('meet', 0, { edtf: '2024-06-03/..' })]);
  assert.equal(from[0]?.front.date, '2024-06-03/');
  const since = drafted([mention('meet', 0, { edtf: '2024-06-03/..', status: 'reported' })]);
  assert.equal(since[0]?.front.date, '2024-06-03/..');
});

test('writes no span that ends before it begins, but the day it begins with', () => {
  const [event] = drafted([mention('meet', 0, { edtf: '2024-06-03/2022-06-05' })]);
  assert.equal(event?.front.date, '2024-06-03');
});

test('a day that no date of the text gives is implied', () => {
  const [event] = drafted([mention('meet', 0, { date: '2024-06-04', edtf: '2024-06-04' })]);
  assert.equal(event?.front.certainty, 'implied');
  const [month] = drafted([mention('meet', 0, { date: '2024-06', edtf: '2024-06' }), mention('talks', 0)]);
  assert.deepEqual([month?.front.date, month?.front.certainty], ['2024-06-03', undefined]);
});

const { date: _, edtf: __, certainty: ___, ...UNDATED } = mention('meet', 0);

test('writes no file for what is denied or supposed, and none for what only publication dates', () => {
  assert.deepEqual(drafted([{ ...UNDATED, status: 'denied' }]), []);
  assert.deepEqual(drafted([{ ...UNDATED, status: 'supposed' }]), []);
  assert.deepEqual(drafted([mention('meet', 0, { certainty: 'implied' })]), []);
});

test('makes no event of speech, quoted or not, nor of what a quote tells, but of a plan that it names', () => {
  assert.deepEqual(drafted([mention('said on Monday', 0)]), []);
  const said = {
    kind: 'direct',
    utterance: 0,
    speaker: null,
    cue: null,
    attribution: null,
    said: null,
  } as const;
  const quotes = [{ ...find('“The summit on Friday will decide it,”'), ...said }];
  assert.deepEqual(
    drafted([mention('decide', 0), mention('summit', 1)], { quotes }).map(({ id }) => id),
    ['event-1'],
  );
});

test('marks a word once, and writes no file for an event that is left without a word', () => {
  assert.deepEqual(
    drafted([mention('meet', 0), mention('meet', 1)]).map(({ id }) => id),
    ['event-0'],
  );
});
