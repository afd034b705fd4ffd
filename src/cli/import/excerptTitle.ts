import { NAMING_WORDS, wordsOf } from '#site/wording.ts';

/** Words that a title does not begin with: articles, and those that join what was cut off. */
const JOINING = /^(?:an?|the|and|or|of|for|from|to|at|in|on|by|with|before|after|that)$/i;

/**
 * What an event of an excerpt is called until an editor finds words for it: of its title in the text's words the last few up to
 * the word of the event, since the running text is not ours to publish. `npm run check` counts them alike.
 *
 *     The council will vote on the plan (vote)        →  Council will vote
 *     Two-party strategic security dialogue (meet)    →  Strategic security dialogue
 *     Infrastructure Investment and Jobs Act (act)    →  Jobs Act
 */
export function excerptTitle(title: string, word: string): string {
  const words = title.split(' ');
  const head = words.findIndex((one) => one.toLowerCase() === word.toLowerCase());
  const upToHead = words.slice(0, head < 0 ? words.length : head + 1);
  while (wordsOf(upToHead.join(' ')).length > NAMING_WORDS) upToHead.shift();
  while (upToHead.length > 1 && JOINING.test(upToHead[0] ?? '')) upToHead.shift();
  const text = (upToHead.join(' ') || word).replace(/[,;:]+$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
