import { YEAR } from '../names.ts';
import { SPOKEN_YEAR, spokenYearOf } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';

/** Words after a figure that make it a count or an address. */
const COUNTED =
  '(?:people|men|women|children|troops|soldiers|workers|employees|members|miles|kilometers|kilometres|km|feet|metres|meters|' +
  'tons|tonnes|pounds|dollars|euros|votes|points|hours|days|words|pages|units|homes|shares|times|million|billion|percent|' +
  'points|deaths|cases|jobs|seats|cars|GMT|UTC|EST|EDT|other|more|and\\s+a\\s+half)';

/** “2021”, “fiscal 1989”, “the year 2000”; years before 1800 only after a word that takes a time. */
const PATTERN =
  `(?:\\b(?:(?:the\\s+)?(?:fiscal(?:\\s+year)?|year)\\s+|FY\\s?)|(?<early>\\b(?:in|since|by|until|of|from|before|after|around|about)\\s+)|(?<![\\d.,:/$£€#~+=-]|[$£€]\\s|\\bNo\\.?\\s)|(?<=\\bmid-))` +
  `(?<year>${YEAR})(?!\\d|[,.:]\\d|[/%°+]|-\\d|\\s*(?:%|°)|[-\\s]+${COUNTED}\\b)\\b`;

const FIRST_BARE_YEAR = 1800;

export const year: DateParser = {
  needs: 'figure',
  pattern: new RegExp(PATTERN, 'gi'),
  read: ({ groups = {} }) => {
    const value = groups.year ?? '';
    if (Number(value) < FIRST_BARE_YEAR && !groups.early) return null;
    return { type: 'DATE', value, skip: { start: groups.early?.length ?? 0 } };
  },
};

/** “nineteen ninety-one”, as transcripts of broadcasts write it. */
export const spokenYear: DateParser = {
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
