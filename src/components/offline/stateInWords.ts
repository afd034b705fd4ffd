import type { Edition } from '#site/edition.ts';
import type { Words } from '#words/en.ts';
import { type KeptState, publishedAt } from './keptState.ts';

/** The words that the section carries for its script. */
export type OfflineWords = Words['offline']['states'];

/** “92 files, 0.9 MB” */
export function sizeInWords({ files, bytes }: Edition, { locale, size }: OfflineWords): string {
  const megabytes = (bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 });
  return size.replace('{files}', files.toLocaleString(locale)).replace('{megabytes}', megabytes);
}

/** What the button does in a state. */
export function buttonLabel({ is }: KeptState, { keep, stop, remove }: OfflineWords): string {
  return { absent: keep, coming: stop, kept: remove }[is];
}

/** What is told of the state of an edition. */
export async function stateInWords(
  state: KeptState,
  edition: Edition,
  root: string,
  words: OfflineWords,
): Promise<string> {
  if (state.is === 'coming') return words.coming;
  if (state.is === 'absent') return edition.automatic ? words.absent : words.absentLarge;
  const published = await publishedAt(root);
  const at = published.toLocaleString(words.locale, { dateStyle: 'long', timeStyle: 'short' });
  return words.kept.replace('{moment}', at);
}
