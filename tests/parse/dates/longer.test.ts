import { describe, test } from 'node:test';
import { cases, finds } from './cases.ts';

describe('months', () => {
  cases({
    'It opened in January 2022.': [['January 2022', 'DATE', '2022-01']],
    'It opened in January.': [['January', 'DATE', '2022-01']],
    'It will open in May.': [['May', 'DATE', '2022-05']],
    'It opened last November.': [['last November', 'DATE', '2021-11']],
    'They married in June of last year.': [['June of last year', 'DATE', '2021-06']],
    'They took the late-November ferry.': [['late-November', 'DATE', '2021-11']],
    'Snow fell in mid-January.': [['mid-January', 'DATE', '2022-01']],
  });
});

describe('seasons, quarters and halves', () => {
  cases({
    'The river froze last winter.': [['last winter', 'DATE', '2021-WI']],
    'The fleet sails this summer.': [['this summer', 'DATE', '2022-SU']],
    'The war ended in the spring of 1945.': [['the spring of 1945', 'DATE', '1945-SP']],
    'It froze in the winter of 2020-21.': [['the winter of 2020-21', 'DATE', '2020-WI']],
    'Sales rose in the first half of the year.': [['the first half of the year', 'DATE', '2022-H1']],
    'It rained in the last week of October 2021.': [['October 2021', 'DATE', '2021-10']],
    'It rained in the last days of May 2021.': [['May 2021', 'DATE', '2021-05']],
    'Sales rose in the fourth quarter.': [['the fourth quarter', 'DATE', '2021-Q4']],
    'It will report in the second quarter.': [['the second quarter', 'DATE', '2022-Q2']],
    'It expects to post a loss for the fourth quarter.': [['the fourth quarter', 'DATE', '2021-Q4']],
    'The firm posted a third-quarter loss.': [['third-quarter', 'DATE', '2021-Q3']],
    'Output shrank in the April-June quarter.': [['the April-June quarter', 'DATE', '2021-Q2']],
    'Output shrank in January–March 2020.': [['January–March 2020', 'DATE', '2020-Q1']],
    'Output shrank in Q3 2020.': [['Q3 2020', 'DATE', '2020-Q3']],
    'Output shrank in the last half of 2020.': [['the last half of 2020', 'DATE', '2020-H2']],
    'It snowed in the winter of nineteen fifty-two.': [
      ['the winter of nineteen fifty-two', 'DATE', '1952-WI'],
    ],
    'Output shrank in the first half of 2020.': [['the first half of 2020', 'DATE', '2020-H1']],
  });
});

test('counts a winter as of the year it begins in', () => {
  finds('It snowed a lot this winter.', [['this winter', 'DATE', '2021-WI']], '2022-01-15');
  finds('It snowed a lot this winter.', [['this winter', 'DATE', '2022-WI']], '2022-12-15');
});

describe('years, decades and centuries', () => {
  cases({
    'In 1987 Mill Street burned down.': [['1987', 'DATE', '1987']],
    'The mill burned down in 1987.': [['1987', 'DATE', '1987']],
    'Income grew in fiscal 2019.': [['fiscal 2019', 'DATE', '2019']],
    'Spending fell in FY21.': [['FY21', 'DATE', '2021']],
    'Spending fell in FY2021.': [['FY2021', 'DATE', '2021']],
    'He played in the 2020–21 season.': [['2020–21', 'DATE', '2020/2021']],
    'The plan runs to early 2025.': [['early 2025', 'DATE', '2025']],
    'The mill shut in ’98.': [['’98', 'DATE', '1998']],
    'She sang in the summer of ’21.': [['’21', 'DATE', '2021']],
    'The mill shut in the 1990s.': [['the 1990s', 'DATE', '199']],
    'The mill shut in the late ’80s.': [['the late ’80s', 'DATE', '198']],
    'The mill shut in the nineties.': [['the nineties', 'DATE', '199']],
    'The church dates from the 12th century.': [['the 12th century', 'DATE', '11']],
    'He was born in nineteen fifty-two.': [['nineteen fifty-two', 'DATE', '1952']],
    'The mill opened in about 1990.': [['about 1990', 'DATE', '1990']],
    'Between 1967 and 1970 more than a thousand left.': [
      ['1967', 'DATE', '1967'],
      ['1970', 'DATE', '1970'],
    ],
    'The mill was built circa 1620.': [['circa 1620', 'DATE', '1620']],
    'He made a film about 1968.': [['1968', 'DATE', '1968']],
    'It was the wettest month of the year.': [['the year', 'DATE', '2022']],
    'Shares fell for the week.': [['the week', 'DATE', '2022-W11']],
    'Half of the post-1959 houses leak.': [['1959', 'DATE', '1959']],
    'The work ends by the end of 2024.': [['the end of 2024', 'DATE', '2024']],
  });
});
