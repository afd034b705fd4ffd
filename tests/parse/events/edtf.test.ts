import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventNamed, eventsIn } from './found.ts';

const EDTF: readonly (readonly [head: string, edtf: string, text: string])[] = [
  ['meet', '2022-04-04', 'The ministers will meet on April 4.'],
  ['finish', '../2022-03-18', 'The workers must finish: they will finish the bridge by Friday.'],
  ['closed', '../2021-12', 'The bridge stayed closed until December 2021.'],
  ['grown', '2014/..', 'The town has grown since 2014.'],
  ['finish', '../2022-08', 'The workers must finish: they will finish the bridge by summer.'],
  ['sat', '2022-03-07/2022-03-11', 'The council sat from Monday to Friday.'],
  ['run', '2022-04-03/2022-04-06', 'The fair will run from April 3 until April 6.'],
  ['led', '2014/2016', 'Oduya led the town between 2014 and 2016.'],
  ['lost', '2021-07/..', 'The firm has lost money since the third quarter of 2021.'],
  ['recover', '../2021-09', 'The firm wanted to recover by the third quarter of 2021.'],
  ['moved', '2022-03-18', 'The game was moved until Friday.'],
  ['moved', '2022-09', 'The fair will be moved from June to September.'],
  ['postponed', '2022-03-18', 'The vote was postponed until Friday.'],
  ['election', '2022-03-12', "The town wants the results from Saturday's election."],
  ['indicted', '2019-03~', 'He was arrested in March 2019. He was indicted two weeks later.'],
  ['joined', '2019~', 'She resigned in 2019 and joined the city two months later.'],
  ['rose', '2019~', 'Profit rose in the first quarter of fiscal 2019.'],
  ['opened', '2021-01-10~', 'The bridge opened around Jan. 10, 2021.'],
];

describe('the EDTF of an event', () => {
  for (const [head, edtf, text] of EDTF) {
    test(`is ${edtf} in “${text}”`, () => assert.equal(eventNamed(head, text)?.edtf, edtf));
  }

  test('is one span, and one event, where two expressions are its ends', () => {
    const sat = eventsIn('The council sat from Monday to Friday.').filter(({ text }) => text === 'sat');
    assert.deepEqual(
      sat.map(({ event, date }) => [event, date]),
      [
        [0, '2022-03-07'],
        [0, '2022-03-07'],
      ],
    );
  });

  test('is one day where two expressions beside each other say it', () => {
    const text = 'The probe entered its orbit on April 4, seven weeks later.';
    const entered = eventsIn(text).filter((event) => event.text === 'entered');
    assert.deepEqual(new Set(entered.map(({ edtf }) => edtf)), new Set(['2022-04-04']));
  });

  test('is stated where another expression of the same word says it more finely', () => {
    const visits = eventsIn('Oduya is to visit this week, possibly on Friday.').filter(
      ({ text }) => text === 'visit',
    );
    assert.ok(visits.length > 0);
    assert.ok(visits.every(({ edtf, certainty }) => edtf === '2022-03-18' && certainty === 'stated'));
  });

  test('is the day of publication where that alone dates it, and then implied', () => {
    const event = eventNamed('resigned', 'The mayor resigned after a long night.');
    assert.deepEqual([event?.edtf, event?.certainty], ['2022-03-16', 'implied']);
  });

  test('is implied where it is counted from a date that is not so fine, or by a year of books', () => {
    const joined = 'She resigned in 2019 and joined the city two months later.';
    assert.equal(eventNamed('joined', joined)?.certainty, 'implied');
    assert.equal(eventNamed('rose', 'Profit rose in fiscal 2019.')?.certainty, 'implied');
  });

  test('is stated where an expression governs the event, implied where another event lends it', () => {
    const text = 'The April 4 meeting worries Rome. Nobody knows who leads the meeting.';
    assert.equal(eventNamed('meeting', text)?.certainty, 'stated');
    const again = eventNamed('meeting', text.replace('The April 4 meeting', 'The April 4 summit'));
    assert.deepEqual([again?.edtf, again?.certainty], ['2022-04-04', 'implied']);
  });
});
