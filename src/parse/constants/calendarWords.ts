import { remembered } from '../remembered.ts';

const CALENDAR_WORD =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?\.?$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$|^(?:january|february|march|april|june|july|august|september|october|november|december)$|^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|weeks|months|years|days?|hours?|minutes?|time|noon|midnight)$/;

/** Whether a lower-case word is a day or a month: one that may be capitalised beside a verb of speech and is never its subject. */
export const isCalendarWord = remembered((word) => CALENDAR_WORD.test(word));
