import type { VFile } from 'vfile';
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
  /** Whether a file still has it. */
  readonly isKept: boolean;
  /** The file of redirects. */
  readonly file: VFile;
  readonly today: string;
}

const SAME: Readonly<Record<Addressed, string>> = {
  articles: 'the article of the same source',
  quotes: 'the same words',
  speakers: 'the speaker of the same name',
  events: 'the event of the same title',
};

/**
 * How the loss is mended: by the one entry that says what became of it, where there is one, or by what an editor decides. An
 * entry is lines to be copied.
 */
export function sayMend(
  { address, articles, entry: lost }: FormerAddress,
  { now, entry, isKept, file, today }: Mends,
): string {
  const same = SAME[kindOf(address)];
  const add = String(file) === '' ? `make the file ${file.path} and write` : `add to the end of ${file.path}`;
  if (lost) return `Put its entry back: ${add}\n${asLines(lost)}`;
  if (entry?.to !== undefined) return `Did you mean \`${entry.to}\`, ${same}? Then ${add}\n${asLines(entry)}`;
  if (entry) return `If it was taken out with its article, ${add}\n${asLines(entry)}`;
  const leads = asLines({ from: address, to: '…' });
  if (now.length > 0) {
    const found = now.map((one) => `\`${one}\``).join(', ');
    return `It may be one of ${found}, ${same}: ${add}\n${leads}\nwith that one in the place of \`…\`.`;
  }
  const [article] = address.startsWith('quotes/') ? articles : [];
  const taken = asLines({ from: address, gone: today, why: '…', ...(article && { article }) });
  return `${restored(address, isKept)} Or, where it leads elsewhere now, ${add}\n${leads}\nor, where it was taken out of the record, with the reason in a sentence,\n${taken}`;
}

/** How an address gets its page back. */
function restored(address: PublicAddress, isKept: boolean): string {
  switch (kindOf(address)) {
    case 'quotes':
      return 'Give it back its id.';
    case 'articles':
      return isKept ? 'Publish it again: `status: published`.' : 'Bring its file back.';
    default:
      return isKept
        ? 'It has no page because no published article names it any more: bring back the mark that did.'
        : 'Bring back its file, and the mark that names it.';
  }
}

/** An entry as the lines of a list. */
function asLines(entry: object): string {
  return stringify([entry], { lineWidth: 0, blockQuote: false }).trim();
}
