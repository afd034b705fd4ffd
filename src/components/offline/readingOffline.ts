import { EDITION_FILE, type Edition } from '#site/edition.ts';
import { keep, remove } from './keepOrRemove.ts';
import { type KeptState, keptState } from './keptState.ts';
import { canBeKept, siteRoot } from './siteRoot.ts';
import { buttonLabel, type OfflineWords, sizeInWords, stateInWords } from './stateInWords.ts';

/** How often it is looked, until the site is kept, whether it is by now, in ms. */
const LOOK_EVERY = 500;

/** Shows the section on reading offline where the site can be kept, and makes its button work. */
export async function startReadingOffline(section: HTMLElement, words: OfflineWords): Promise<void> {
  const root = siteRoot();
  const [size, status, button] = ['[data-size]', '[data-state]', '[data-toggle]'].map((part) =>
    section.querySelector<HTMLElement>(part),
  );
  const progress = section.querySelector('progress');
  if (!canBeKept(root) || !size || !status || !button || !progress) return;
  const edition: Edition = await (await fetch(root + EDITION_FILE)).json();
  size.textContent = sizeInWords(edition, words);

  let state: KeptState = { is: 'absent' };
  let nextLook: ReturnType<typeof setTimeout> | undefined;
  /** Shows the state, or what went wrong. What is said aloud changes with the kind of state alone. */
  const show = async (found: KeptState, fault?: string) => {
    progress.hidden = found.is !== 'coming';
    progress.max = edition.files;
    if (found.is === 'coming') progress.value = found.files;
    if (!fault && found.is === state.is && status.textContent) return;
    status.textContent = fault ?? (await stateInWords(found, edition, root, words));
    button.textContent = buttonLabel(found, words);
    state = found;
  };
  const look = async (fault?: string) => {
    clearTimeout(nextLook);
    const found = await keptState(root, edition).catch((): KeptState => ({ is: 'absent' }));
    const failed = state.is === 'coming' && found.is === 'absent' ? words.notKept : undefined;
    await show(found, fault ?? failed).catch(() => {});
    clearTimeout(nextLook);
    if (state.is !== 'kept') nextLook = setTimeout(() => look(), LOOK_EVERY);
  };
  button.addEventListener('click', async () => {
    clearTimeout(nextLook);
    if (state.is === 'absent') {
      // So that it is told, too, where it fails before anybody looks again.
      state = { is: 'coming', files: 0 };
      status.textContent = '';
      const fault = await fails(keep(root));
      return look(fault ? words.notKept : undefined);
    }
    const fault = await fails(remove(root));
    state = { is: 'kept' };
    return look(fault ? words.notRemoved : undefined);
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => look());
  document.addEventListener('visibilitychange', () => look());
  await look();
  section.hidden = false;
}

const fails = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    () => true,
  );
