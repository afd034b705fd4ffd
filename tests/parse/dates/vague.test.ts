import { describe } from 'node:test';
import { cases } from './cases.ts';

describe('times that name no date', () => {
  cases({
    'Pressure has built in recent months.': [['recent months', 'DATE', 'PAST_REF']],
    'Pressure has built in recent weeks and months.': [['recent weeks and months', 'DATE', 'PAST_REF']],
    'More rain will fall in the weeks ahead.': [['the weeks ahead', 'DATE', 'FUTURE_REF']],
    'It set money aside for future years.': [['future years', 'DATE', 'FUTURE_REF']],
    'They quarrelled in the past.': [['the past', 'DATE', 'PAST_REF']],
    'The firm recently moved.': [['recently', 'DATE', 'PAST_REF']],
    'The town now has two schools.': [['now', 'DATE', 'PRESENT_REF']],
    'He currently lives in Turin.': [['currently', 'DATE', 'PRESENT_REF']],
    'The current crisis is the worst.': [['current', 'DATE', 'PRESENT_REF']],
    'The sea will one day reach the door.': [['one day', 'DATE', 'FUTURE_REF']],
    'It is a tale of the not too distant past.': [['the not too distant past', 'DATE', 'PAST_REF']],
    'It will close at a later date.': [['a later date', 'DATE', 'FUTURE_REF']],
    'Nobody can see the future.': [['the future', 'DATE', 'FUTURE_REF']],
    'A ruling is due in the coming weeks.': [['the coming weeks', 'DATE', 'FUTURE_REF']],
  });
});
