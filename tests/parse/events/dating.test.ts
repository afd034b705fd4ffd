import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventDate } from '#parse/events/eventDate.ts';
import { eventNamed, eventsIn } from './found.ts';

describe('the date of an event', () => {
  test('is as fine as its expression, and never finer', () => {
    const dates = [
      '2022-01-10',
      '2022-01',
      '2022',
      '2022-01-10T22:00',
      '2022-W02',
      '2021-SU',
      '2021-Q3',
      '2022-01-10/2022-01-13',
    ];
    assert.deepEqual(
      dates.map((value) => eventDate(value, '2022-03-16')),
      ['2022-01-10', '2022-01', '2022', '2022-01-10', '2022-01', '2021', '2021', '2022-01-10'],
    );
  });

  test('is missing where the time lies nowhere on the calendar', () => {
    assert.equal(eventDate('PAST_REF', '2022-03-16'), undefined);
    assert.equal(eventDate('XXXX-WXX-2', '2022-03-16'), undefined);
  });

  test('is lent by the clause to the nouns in it', () => {
    const text = 'The talks will be followed by a convocation of the council on April 4.';
    assert.equal(eventNamed('convocation', text)?.date, '2022-04-04');
  });

  test('goes with “the meeting” wherever the text names it again', () => {
    const text = 'The April 4 meeting worries Rome. Nobody knows who leads the meeting.';
    const meetings = eventsIn(text).filter((event) => event.text === 'meeting');
    assert.deepEqual(
      meetings.map(({ start, date }) => [start, date]),
      [
        [text.indexOf('meeting'), '2022-04-04'],
        [text.lastIndexOf('meeting'), '2022-04-04'],
      ],
    );
  });

  test('is the day of publication for what is told as just happened', () => {
    const said = eventNamed('resigned', 'The mayor resigned after a long night.');
    assert.equal(said?.date, '2022-03-16');
    assert.equal(said?.dateStart, undefined);
  });

  test('is missing for what is denied though a date governs it', () => {
    const meet = eventNamed('meet', 'The ministers did not meet on Friday.');
    assert.deepEqual([meet?.date, meet?.dateStart], [undefined, 30]);
  });
});
