import type { DateRule } from '#model/dateRules.ts';
import type { Keyword } from '../keywords.ts';
import type { DateParser } from '../proposal.ts';

/**
 * Times that name no date: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`. Only the words that measure as dates more often than
 * not stand here; a bare “then”, “still” or “once” does not.
 */
const reference = (
  value: string,
  rule: DateRule,
  needs: Keyword,
  ...words: readonly string[]
): DateParser => ({
  rule,
  needs,
  pattern: new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'),
  read: () => ({ type: 'DATE', value }),
});

const UNITS = '(?:days|weeks|months|quarters|years|decades)';

/** “recent months”, “past years”, “recently”, “in the past”; not “in the past two weeks”. */
export const pastReference = reference(
  'PAST_REF',
  'past reference',
  'past',
  `recent\\s+(?:${UNITS}(?:\\s+(?:and|or)\\s+${UNITS})?|times)`,
  'past\\s+(?:years|decades)',
  '(?:more\\s+|most\\s+)?recently',
  `(?<=\\b(?:in|from|of)\\s)(?:the\\s+)?(?:(?:recent|(?:not[-\\s](?:too|so)[-\\s])?distant)\\s+)?past(?!\\s+(?:the|few|\\w+\\s+${UNITS}|day|week|month|year|decade|century|weekend)\\b)`,
);

/** “now”, “currently”, “the current crisis”, “these days”, “at present”, “for the time being”; not “now that”, “just now”. */
export const presentReference = reference(
  'PRESENT_REF',
  'present reference',
  'present',
  'right\\s+now',
  '(?<!\\b(?:just|even)\\s)now(?!\\s+that\\b|-)',
  'currently',
  'current(?!\\s+(?:accounts?|affairs|events)\\b)',
  'nowadays',
  'these\\s+days',
  '(?<=\\bat\\s)(?:present|the\\s+moment)',
  '(?<=\\bfor\\s)the\\s+time\\s+being',
);

const NOT_SOON = 'as|how|too|so|very|sooner|until';
/** What follows a “soon” that tells a story: “soon after”, “soon became”. */
const STORY =
  'after|as|afterwards?|thereafter|enough|became|began|was|were|followed|found|learned|discovered';

/** “the future”, “the near future”, “coming months”, “the weeks ahead”, “soon”, “will one day”; not “the future of”, “as soon as”. */
export const futureReference = reference(
  'FUTURE_REF',
  'future reference',
  'future',
  'the\\s+(?:near|foreseeable|immediate|not-too-distant|distant)\\s+future',
  '(?<!\\bback\\s+to\\s+)the\\s+future(?!\\s+of\\b)',
  'a\\s+later\\s+(?:date|time|stage)',
  "(?<=(?:\\b(?:will|would|may|might|could|shall|should)|['’]ll)\\s)one\\s+day",
  `(?:(?:the\\s+)?coming|future)\\s+${UNITS}`,
  `the\\s+${UNITS}\\s+(?:ahead(?!\\s+of\\b)|to\\s+come)`,
  `(?<!\\b(?:${NOT_SOON})\\s)soon(?!-|\\s+(?:${STORY})\\b)`,
);
