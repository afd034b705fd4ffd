import type { DateParser } from '../proposal.ts';

/**
 * Times that name no date: `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`. Only the words that measure as dates more often than
 * not stand here; a bare “then”, “still” or “once” does not.
 */
const reference = (pattern: RegExp, value: string): DateParser => ({
  needs: 'vague',
  pattern,
  read: () => ({ type: 'DATE', value }),
});

/** “recent months”, “past years”, “the past”, “recently”. */
export const pastReference = reference(
  /\b(?:recent\s+(?:days|weeks|months|years|times|decades)|past\s+(?:years|decades)|(?:more\s+|most\s+)?recently|(?<=\b(?:in|from|of)\s+)(?:the\s+)?(?:recent\s+|distant\s+)?past(?!\s+(?:the|few|\w+\s+(?:days|weeks|months|years)|day|week|month|year|decade|century|weekend)\b))\b/gi,
  'PAST_REF',
);

/** “now”, “currently”, “these days”, “at present”, “the moment”. */
export const presentReference = reference(
  /\b(?:right\s+now|(?<!\b(?:just|even)\s)now(?!\s+that\b|-)|currently|nowadays|these\s+days|(?<=\bat\s+)(?:present|the\s+moment|this\s+(?:time|point|moment))|(?<=\bfor\s+)the\s+(?:time\s+being|moment))\b/gi,
  'PRESENT_REF',
);

/** “the future”, “coming months”, “soon”. */
export const futureReference = reference(
  /\b(?:the\s+(?:near|foreseeable|immediate|not-too-distant|distant)\s+future|the\s+future(?!\s+of\b)|(?:the\s+)?coming\s+(?:days|weeks|months|years|decades|quarters)|(?<!\b(?:as|how|too|so|very|sooner|until)\s+)soon(?!\s+(?:after|as|afterwards?|thereafter|enough|became|began|was|were|followed|found|learned|discovered)\b))\b/gi,
  'FUTURE_REF',
);
