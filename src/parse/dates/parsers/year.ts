import { civil } from '../calendar.ts';
import { fromSpeaking } from '../counted.ts';
import { YEAR } from '../names.ts';
import { SPOKEN_YEAR, spokenYearOf } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';

/** Words after a figure that make it a count or a time of day. */
const COUNTED =
  'people|men|women|children|troops|soldiers|workers|employees|members|miles|kilometers|kilometres|km|feet|grams|milligrams|micrograms|kilograms|kg|metres|meters|' +
  'tons|tonnes|pounds|dollars|euros|votes|seats|points|hours|days|words|pages|units|homes|shares|cars|times|million|billion|' +
  'percent|deaths|cases|jobs|GMT|UTC|EST|EDT|other|more(?!\\s+than)|and\\s+a\\s+half';
const BOOKS = '\\b(?:(?:the\\s+)?(?:fiscal(?:\\s+year)?|year)\\s+|FY\\s?)';
const LEAD = '(?<lead>\\b(?:in|since|by|until|of|from|before|after|around|about|circa)\\s+)';
/** No digit, sum of money, part of a number, of an address or of a longer date stands right before it. */
const ALONE = '(?<![\\d.,:/$£€#~+=-]|[$£€]\\s|\\bNo\\.?\\s)|(?<=\\b(?:mid|post|pre)-)';
const NO_COUNT = `(?!\\d|[,.:]\\d|[/%°+]|-\\d|\\s*[%°]|[-\\s]+(?:${COUNTED})\\b|\\s[A-Z]{2}\\d)`;

/** Words before a figure that number things by it. */
const NUMBERED =
  '(?<!\\b(?:room|suite|apartment|unit|gate|lot|box|highway|route|interstate|road|flight|train|bus|boeing|airbus|channel|form|section|article|resolution|model|number|dial|call|novel|film|album)\\s)';
const STREET =
  /^(?:\s+[A-Z][a-z]+){1,2}\s+(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Lane|Drive)(?![a-z])/;

/** “2021”, “fiscal 1989”, “the year 2000”, “FY2021”; years before 1800 only after a word that takes a time. */
const PATTERN = `(?:${BOOKS}|${LEAD}|${ALONE})${NUMBERED}(?<year>${YEAR})${NO_COUNT}\\b`;

const FIRST_BARE_YEAR = 1800;
/** The longest name of a street fits. */
const WINDOW = 40;

export const year: DateParser = {
  rule: 'year',
  needs: 'four figures',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {}, index, input, 0: words }) => {
    const value = groups.year ?? '';
    if (!groups.lead && STREET.test(input.slice(index + words.length, index + words.length + WINDOW)))
      return null;
    if (Number(value) < FIRST_BARE_YEAR && !groups.lead) return null;
    return { type: 'DATE', value, skip: { start: groups.lead?.length ?? 0 } };
  },
};

/** “in '98”, “the class of ’68”: the latest year that ends so and has come. */
export const shortYear: DateParser = {
  rule: 'year',
  needs: 'figure',
  pattern: new RegExp(
    `(?<=\\b(?:in|since|by|until|of|from|before|after|back|spring|summer|autumn|fall|winter)\\s)['’‘](?<short>\\d\\d)\\b(?!['’]?s\\b)${NO_COUNT}`,
    'gi',
  ),
  read: ({ groups = {} }) => ({
    type: 'DATE',
    value: (context) => {
      const { year: now } = civil(context.reference);
      const age = (((now - Number(groups.short)) % 100) + 100) % 100;
      return fromSpeaking(context, String(now - age), 'past');
    },
  }),
};

/** “FY25”: the books of a year. */
export const bookYear: DateParser = {
  rule: 'year',
  needs: 'figure',
  pattern: new RegExp(`\\bFY['’]?(?<short>\\d\\d)\\b(?![-/]\\d)${NO_COUNT}`, 'g'),
  read: ({ groups = {} }) => ({ type: 'DATE', value: `20${groups.short}` }),
};

/** “nineteen ninety-one”, as transcripts of broadcasts write it. */
export const spokenYear: DateParser = {
  rule: 'year',
  needs: 'spoken number',
  pattern: new RegExp(
    `(?<the>\\bthe\\s+year\\s+)?\\b(?<spoken>${SPOKEN_YEAR})\\b(?!-|\\s+(?:hundred|thousand))`,
    'gi',
  ),
  read: ({ groups = {} }) => {
    const value = spokenYearOf(groups.spoken ?? '');
    const isYear = value >= 1910 && (value !== 2000 || groups.the !== undefined);
    return isYear ? { type: 'DATE', value: String(value) } : null;
  },
};
