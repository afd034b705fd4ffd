/** As many words in a row as name a thing without being the source's wording (`src/briefing/rules/eventTitles.ts`). */
const MOST = 3;

const ARTICLE = /^(?:an?|the)$/i;

/**
 * What an event of an excerpt is called until an editor finds words for it: of its title in the text's words the last few up to
 * the word of the event, since the running text is not ours to publish.
 *
 *     The council will vote on the plan (vote)        →  Council will vote
 *     Two-party strategic security dialogue (meet)    →  Strategic security dialogue
 */
export function excerptTitle(title: string, word: string): string {
  const words = title.split(' ');
  const head = words.findIndex((one) => one.toLowerCase() === word.toLowerCase());
  const last = head < 0 ? words.length : head + 1;
  const [first = '', ...rest] = words.slice(Math.max(0, last - MOST), last);
  const taken = rest.length > 0 && ARTICLE.test(first) ? rest : [first, ...rest];
  const text = taken.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
