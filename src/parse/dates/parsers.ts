import { agoAndLater, bareAgo } from './parsers/agoAndLater.ts';
import { manyUnits, oneUnit, unitLong, wholeUnit } from './parsers/bareUnit.ts';
import { century } from './parsers/century.ts';
import { fourFigureClock, halfDayClock, oclock, wholeDayClock } from './parsers/clock.ts';
import { firstHour } from './parsers/clockRange.ts';
import { compoundDuration } from './parsers/compoundDuration.ts';
import { dayBefore } from './parsers/dayBefore.ts';
import { dayMonth } from './parsers/dayMonth.ts';
import { barePart, dayPart } from './parsers/dayPart.ts';
import { dayRange } from './parsers/dayRange.ts';
import { decade, spokenDecade } from './parsers/decade.ts';
import { duration } from './parsers/duration.ts';
import { holiday } from './parsers/holiday.ts';
import { monthAlone } from './parsers/monthAlone.ts';
import { monthDay } from './parsers/monthDay.ts';
import { monthRange } from './parsers/monthRange.ts';
import { monthYear } from './parsers/monthYear.ts';
import { namedDay } from './parsers/namedDay.ts';
import { namedHour, sunHour } from './parsers/namedHour.ts';
import { nextDay } from './parsers/nextDay.ts';
import { dayOfMonth, nthDay } from './parsers/nthDay.ts';
import { numericDate } from './parsers/numericDate.ts';
import { partOfUnit, unitAndMore } from './parsers/partUnit.ts';
import { pointedUnit } from './parsers/pointedUnit.ts';
import { quarter } from './parsers/quarter.ts';
import { relativeDay } from './parsers/relativeDay.ts';
import { bareSeason, pointedSeason, seasonOfYear } from './parsers/season.ts';
import { everyUnit, everyWeekday, frequencyWord, rate, weekends } from './parsers/set.ts';
import { spokenDay } from './parsers/spokenDay.ts';
import { thatTime } from './parsers/thatTime.ts';
import { theQuarter } from './parsers/theQuarter.ts';
import { theUnit, theWeekend, theYear } from './parsers/theUnit.ts';
import { unitsFromDay } from './parsers/unitsFromDay.ts';
import { futureReference, pastReference, presentReference } from './parsers/vagueReference.ts';
import { weekday } from './parsers/weekday.ts';
import { weekOfDay } from './parsers/weekOfDay.ts';
import { bookYear, shortYear, spokenYear, year } from './parsers/year.ts';
import { yearEnd } from './parsers/yearEnd.ts';
import { yearRange } from './parsers/yearRange.ts';
import type { DateParser } from './proposal.ts';

/**
 * Every pattern that may propose a date expression. All of them run, and the longest proposal wins; where two are equally
 * long the one that stands first here does, so the particular comes before the general.
 */
export const dateParsers: readonly DateParser[] = [
  // Days of the calendar.
  dayRange,
  namedDay,
  monthDay,
  dayMonth,
  spokenDay,
  nextDay,
  nthDay,
  dayOfMonth,
  weekOfDay,
  numericDate,
  holiday,
  // Months, years and what is longer.
  monthYear,
  monthAlone,
  monthRange,
  seasonOfYear,
  pointedSeason,
  bareSeason,
  quarter,
  theQuarter,
  decade,
  spokenDecade,
  century,
  yearEnd,
  yearRange,
  year,
  shortYear,
  bookYear,
  spokenYear,
  // Counted from the day of speaking, or from the date named before.
  everyWeekday,
  dayPart,
  weekday,
  relativeDay,
  thatTime,
  unitsFromDay,
  agoAndLater,
  bareAgo,
  dayBefore,
  pointedUnit,
  theWeekend,
  theYear,
  theUnit,
  // Times of the day.
  halfDayClock,
  firstHour,
  wholeDayClock,
  fourFigureClock,
  oclock,
  namedHour,
  sunHour,
  barePart,
  // Stretches and sets.
  everyUnit,
  weekends,
  rate,
  frequencyWord,
  pastReference,
  presentReference,
  futureReference,
  unitLong,
  compoundDuration,
  duration,
  partOfUnit,
  unitAndMore,
  wholeUnit,
  oneUnit,
  manyUnits,
];
