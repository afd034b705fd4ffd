import type { Edition } from '#site/edition.ts';
import { type KeptState, publishedAt } from './keptState.ts';

export const NOT_KEPT =
  'It could not be kept: the network or the room on this device gave out, or the server gives other files than were published.';

export const NOT_REMOVED = 'It could not be removed: this browser refuses what is kept on this device.';

/** “92 files, 0.9 MB” */
export function sizeInWords({ files, bytes }: Edition): string {
  const megabytes = (bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
  return `${files.toLocaleString('en')} files, ${megabytes}\u{a0}MB`;
}

/** What the button does in a state. */
export const BUTTON_LABELS: Readonly<Record<KeptState['is'], string>> = {
  absent: 'Keep this site for reading offline',
  coming: 'Stop and remove',
  kept: 'Remove the offline copy',
};

/** What is told of the state of an edition. */
export async function stateInWords(state: KeptState, edition: Edition, root: string): Promise<string> {
  if (state.is === 'coming') return 'It is being kept on this device.';
  if (state.is === 'absent')
    return edition.automatic
      ? 'Nothing is kept on this device.'
      : 'Nothing is kept on this device: this edition is large, and kept only if you ask for it.';
  const published = await publishedAt(root);
  const at = published.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return `Kept on this device: the edition of ${at}.`;
}
