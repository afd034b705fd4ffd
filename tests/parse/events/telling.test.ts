import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventMention } from '#model/annotations.ts';
import { findDates } from '#parse/dates/findDates.ts';
import { findEvents } from '#parse/events/findEvents.ts';
import { parse } from '#parse/parse.ts';
import { readDocument } from '#parse/text/document.ts';
import { WEDNESDAY } from './found.ts';

/** The events of a text with the given words quoted and the given word as its cue. */
function told(text: string, quote: string, cue?: string): EventMention[] {
  const document = readDocument(text);
  const at = text.indexOf(quote);
  const quoted = [{ start: at, end: at + quote.length }];
  const start = cue === undefined ? -1 : text.indexOf(cue);
  const cues = cue === undefined ? [] : [{ start, end: start + cue.length, speaker: null }];
  return findEvents(document, findDates(document, WEDNESDAY), { published: WEDNESDAY, cues, quoted });
}

test('does not lend the day of “he said Tuesday” to what he says', () => {
  const events = told('“We burned the letters,” the clerk said Tuesday.', '“We burned the letters,”');
  assert.equal(events.find(({ text }) => text === 'said')?.date, '2022-03-15');
  assert.equal(events.find(({ text }) => text === 'burned')?.dateStart, undefined);
});

test('takes a quoted phrase without a verb for the reporter’s own words', () => {
  const events = told('They will meet for a “security dialogue” in May.', '“security dialogue”');
  assert.equal(events.find(({ text }) => text === 'dialogue')?.date, '2022-05');
});

test('counts every cue as an event, a verb of opinion too', () => {
  const text = '“Nobody will come,” the clerk believes.';
  const isThere = (events: EventMention[]) => events.some((event) => event.text === 'believes');
  assert.ok(isThere(told(text, '“Nobody will come,”', 'believes')));
  assert.ok(!isThere(told(text, '“Nobody will come,”')));
});

test('takes what one speaker says for one event, on the day that one of its cues states', () => {
  const text = '“We burned the letters,” Ida Holm said Monday. “Nobody read them,” she added.';
  const { events } = parse(text, { published: WEDNESDAY });
  const [said, added] = ['said', 'added'].map((word) => events.find((event) => event.text === word));
  assert.deepEqual([said?.date, said?.certainty], ['2022-03-14', 'stated']);
  assert.deepEqual([added?.date, added?.certainty], ['2022-03-14', 'implied']);
  assert.equal(added?.event, said?.event);
});
