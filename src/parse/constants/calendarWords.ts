/** Days and months: capitalised words that stand beside a verb of speech and are never its subject. */
export const CALENDAR_WORD =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?\.?$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$|^(?:january|february|march|april|june|july|august|september|october|november|december)$|^(?:today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weekend|month|year|weeks|months|years|days?|hours?|minutes?|time|noon|midnight)$/;
