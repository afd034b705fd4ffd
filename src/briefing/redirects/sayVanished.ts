import { stringify } from 'yaml';
import { type Addressed, kindOf, type PublicAddress, type RedirectEntry } from '#model/redirect.ts';
import { clip } from '#site/words.ts';
import type { FormerAddress } from './formerAddresses.ts';

/** So many characters of what stood at an address are said. */
const SAID = 60;

/**
 * What was lost, and where it stood.
 *
 * @param more so many other addresses were lost with it
 * @param base what the earlier content is called
 */
export function sayVanished({ address, was, path, line }: FormerAddress, more: number, base: string): string {
  const others = more === 0 ? '' : `, and of ${more} more with it`;
  return `Unexpected loss of the public address \`${address}\`${others}, expected its page or a redirect: at ${base} it was ${clipped(was)} (${path}:${line})`;
}

/** The beginning of some words, with their closing mark. */
function clipped(words: string): string {
  const short = clip(words, SAID);
  return short !== words && words.endsWith('”') ? `${short}”` : short;
}

/** What may have become of an address. */
interface Mends {
  /** Where the same stands now. */
  readonly now: readonly PublicAddress[];
  /** The one entry that would say so. */
  readonly entry: RedirectEntry | null;
  /** The file of redirects. */
  readonly file: string;
  readonly today: string;
}

const SAME: Readonly<Record<Addressed, string>> = {
  articles: 'the article of the same source',
  quotes: 'the same words',
  speakers: 'the speaker of the same name',
  events: 'the event of the same title',
};

/** How the loss is mended: by the one entry that says what became of it, where there is one, or by what an editor decides. */
export function sayMend(
  { address, articles, entry: lost }: FormerAddress,
  { now, entry, file, today }: Mends,
): string {
  const same = SAME[kindOf(address)];
  if (lost) return `Put its entry back into ${file}: \`${inOneLine(lost)}\`.`;
  if (entry?.to !== undefined)
    return `Did you mean \`${entry.to}\`, ${same}? Then add to ${file}: \`${inOneLine(entry)}\`.`;
  if (entry) return `If it was taken out with its article, add to ${file}: \`${inOneLine(entry)}\`.`;
  if (now.length > 0)
    return `Add to ${file} which of ${now.map((one) => `\`${one}\``).join(', ')}, ${same}, it is: \`{from: ${address}, to: …}\`.`;
  const [article] = address.startsWith('quotes/') ? articles : [];
  const from = article === undefined ? '' : `, article: ${article}`;
  return (
    `Give it back its id, or add to ${file} where it leads now: \`{from: ${address}, to: …}\`, ` +
    `or that it was taken out of the record: \`{from: ${address}, gone: ${today}, why: …${from}}\`.`
  );
}

/** `{from: quotes/two-tracks, to: quotes/price-two-tracks}` */
function inOneLine(entry: RedirectEntry): string {
  return stringify(entry, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}
