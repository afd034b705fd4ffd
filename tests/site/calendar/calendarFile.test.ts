import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Briefing, Event } from '#model/briefing.ts';
import { calendarFile } from '#site/calendar/calendarFile.ts';
import { eventRecordsOf } from '#site/eventRecords.ts';
import { ARTICLE, briefing, event, STATED, STORM, VOTE } from '../fixtures/briefing.ts';
import { readEntries, textOf } from './readCalendar.ts';

const OUTCOME = {
  fact: 'It met, at last; all came.',
  publisher: 'Post',
  url: 'https://example.org/a,b;c',
  date: '2024-05-17',
};

function fileOf(events: readonly Event[], site?: URL, articles: Briefing['articles'] = [STATED]): string {
  return calendarFile([...eventRecordsOf(briefing(articles, undefined, events)).values()], site);
}

function only(file: string) {
  const [entry, ...others] = readEntries(file);
  assert.ok(entry && others.length === 0);
  return entry;
}

test('holds whole days, the last of them exclusive', () => {
  const entry = only(fileOf([{ ...VOTE, date: '2024-05-16/2024-05-18' }]));
  assert.ok(entry.startDate.isDate && entry.endDate.isDate);
  assert.deepEqual([entry.startDate, entry.endDate].map(String), ['2024-05-16', '2024-05-19']);
});

test('leaves out what has no exact day', () => {
  assert.equal(
    readEntries(fileOf([event('spring', '2024-21'), event('by', '../2024-05-16'), VOTE])).length,
    1,
  );
});

test('says in the title and the status how sure it is', () => {
  const said = (more: Partial<Event>) => {
    const entry = only(fileOf([{ ...VOTE, ...more }]));
    return [entry.summary, textOf(entry, 'status')];
  };
  assert.deepEqual(said({}), ['Vote on the quay (planned)', 'TENTATIVE']);
  assert.deepEqual(said({ status: 'confirmed', outcome: OUTCOME }), ['Vote on the quay', 'CONFIRMED']);
  assert.deepEqual(said({ status: 'cancelled' }), ['Vote on the quay (cancelled)', 'CANCELLED']);
  assert.deepEqual(said({ status: 'disputed' }), ['Vote on the quay (disputed)', 'TENTATIVE']);
  const storm = only(fileOf([STORM]));
  assert.deepEqual([storm.summary, textOf(storm, 'status')], ['storm (day inferred)', 'TENTATIVE']);
});

test('is tentative of a stated day that is counted from an inferred one, unless a source of that day confirms it', () => {
  const said = (more: Partial<Event>) => {
    const entry = only(fileOf([{ ...VOTE, ...more }], undefined, [ARTICLE]));
    return [entry.summary, textOf(entry, 'status'), entry.description.split('\n')[0]];
  };
  const day =
    'The day is stated in the text: “May 16”, counted forward from the day of publication, which is inferred';
  const [later, thatDay] = [OUTCOME, { ...OUTCOME, date: '2024-05-16' }];
  assert.deepEqual(said({}), ['Vote on the quay (planned, day inferred)', 'TENTATIVE', `${day}.`]);
  assert.deepEqual(said({ status: 'confirmed', outcome: later }), [
    'Vote on the quay (day inferred)',
    'TENTATIVE',
    `${day}.`,
  ]);
  assert.deepEqual(said({ status: 'confirmed', outcome: thatDay }), [
    'Vote on the quay',
    'CONFIRMED',
    `${day}; confirmed by a source of that day.`,
  ]);
});

test('gives the sentence of the source, how the day is known, and what a later source says', () => {
  const entry = only(fileOf([{ ...VOTE, status: 'confirmed', outcome: OUTCOME }]));
  assert.deepEqual(entry.description.split('\n'), [
    'The day is stated in the text: “May 16”, counted forward from the day of publication.',
    'Planned, as of 14 May 2024; a later source confirms it.',
    'The board will vote on May 16. (Tidewater Post, 14 May 2024)',
    'Later: It met, at last; all came. (Post, 17 May 2024) https://example.org/a,b;c',
  ]);
});

test('keeps back a sentence that an excerpt does not print', () => {
  const excerpt = { ...ARTICLE, rights: 'excerpt' as const };
  assert.doesNotMatch(only(fileOf([VOTE], undefined, [excerpt])).description, /The board will vote/);
});

test('has an address only where it is known where the site is published', () => {
  assert.equal(textOf(only(fileOf([VOTE])), 'url'), null);
  const entry = only(fileOf([VOTE], new URL('https://example.org/record/')));
  assert.equal(textOf(entry, 'url'), 'https://example.org/record/events/vote/');
});

test('is the same whenever and wherever it is made, and knows an event again in the next edition', () => {
  const site = new URL('https://example.org/');
  const older = { ...STATED, slug: 'older', published: '2024-05-01' };
  const later = { ...STATED, slug: 'later', published: '2024-05-15' };
  const [first, second, third] = [
    fileOf([VOTE], site),
    fileOf([{ ...VOTE, title: 'A vote' }], site, [STATED, later]),
    fileOf([VOTE], site, [older, STATED]),
  ].map(only);
  assert.equal(first?.uid, second?.uid);
  assert.equal(first?.uid, third?.uid);
  assert.match(first?.uid ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(first && textOf(first, 'dtstamp'), '2024-05-14T00:00:00Z');
  assert.equal(second && textOf(second, 'dtstamp'), '2024-05-15T00:00:00Z');
});

test('no other event, and none of another site, is taken for the same', () => {
  const [here, there] = [new URL('https://example.org/'), new URL('https://example.com/')];
  const files = [fileOf([VOTE], here), fileOf([VOTE], there), fileOf([{ ...VOTE, id: 'storm' }], here)];
  assert.equal(new Set(files.map((file) => only(file).uid)).size, 3);
});

test('keeps to the rules of the format: CRLF, lines of 75 octets at most, what is needed once', () => {
  const title = 'Größte, „längste“; Sitzung \\ aller Zeiten 🎉 '.repeat(6);
  const file = fileOf([{ ...VOTE, title, place: 'Kai 3; Tor, links', sides: ['Board, old', 'Town'] }, STORM]);
  assert.match(file, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
  assert.match(file, /\r\nEND:VCALENDAR\r\n$/);
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
  for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'STATUS'])
    assert.equal(file.match(new RegExp(`^${name}[:;]`, 'gm'))?.length, 2, name);
  const entry = readEntries(file)[1];
  assert.equal(entry?.summary, `${title} (planned)`);
  assert.equal(entry?.location, 'Kai 3; Tor, links');
  assert.deepEqual(entry?.component.getFirstProperty('categories')?.getValues(), ['Board, old', 'Town']);
});
