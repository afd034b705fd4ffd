import { EDITION_FILE, type Edition } from '#site/edition.ts';
import { keep, remove } from './keepOrRemove.ts';
import { type KeptState, keptState, publishedAt } from './keptState.ts';
import { canBeKept, siteRoot } from './siteRoot.ts';

/** How often it is looked whether the site is kept by now, in ms. */
const LOOK_EVERY = 500;

/** Shows the section on reading offline where the site can be kept, and makes its button work. */
export async function startReadingOffline(section: HTMLElement): Promise<void> {
  const root = siteRoot();
  const [size, status, button] = ['[data-size]', '[data-state]', '[data-toggle]'].map((part) =>
    section.querySelector<HTMLElement>(part),
  );
  if (!canBeKept(root) || !size || !status || !button) return;
  const edition: Edition = await (await fetch(root + EDITION_FILE)).json();
  size.textContent = sizeInWords(edition);

  let state = { is: 'absent' } as KeptState;
  let isChanging = false;
  const show = async () => {
    const before: string = state.is;
    state = await keptState(root, edition);
    button.textContent = buttonLabel(state, edition);
    if (state.is === before && status.textContent) return;
    const failed = before === 'coming' && state.is === 'absent';
    status.textContent = failed ? NOT_KEPT : await stateInWords(state, root);
  };
  button.addEventListener('click', async () => {
    isChanging = true;
    if (state.is === 'kept') await remove(root);
    else if (state.is === 'absent') {
      // So that it is told, too, where it fails before anybody looks again.
      state = { is: 'coming', files: 0 };
      await keep(root).catch(() => {});
    }
    await show();
    isChanging = false;
  });
  await show();
  section.hidden = false;
  setInterval(() => isChanging || show(), LOOK_EVERY);
}

const NOT_KEPT =
  'It could not be kept: the network or the room on this device gave out, or the server gives other files than were published.';

/** “92 files, 0.9 MB” */
function sizeInWords({ files, bytes }: Edition): string {
  return `${files.toLocaleString('en')} files, ${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}

function buttonLabel(state: KeptState, { files }: Edition): string {
  if (state.is === 'kept') return 'Remove the offline copy';
  if (state.is === 'absent') return 'Keep this site for reading offline';
  return `${state.files} of ${files} files`;
}

async function stateInWords(state: KeptState, root: string): Promise<string> {
  if (state.is === 'absent') return 'Nothing is kept on this device.';
  if (state.is === 'coming') return 'It is being kept on this device.';
  const published = await publishedAt(root);
  const at = published.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return `Kept on this device: the edition of ${at}.`;
}
