import { markChanges, wordsOfBlocks } from './markChanges.ts';

const KEPT_AS = 'preview place';

/** What a page is left with when it is shown anew. */
interface Left {
  readonly address: string;
  readonly scroll: number;
  /** Place of the focused element among all that can have the focus; -1 where none had it. */
  readonly focus: number;
  readonly words: readonly string[];
}

/**
 * Shows a page that has changed where it was left, with the focus where it was, and marks for a moment what is new. While a
 * fault is shown in its place, that is kept for when it comes back.
 */
export function keepPlace(): void {
  const left = readLeft();
  const isFault = document.querySelector('[data-preview-fault]') !== null;
  if (isFault) history.scrollRestoration = 'manual';
  if (isFault && left?.address === location.pathname) return;
  // Whoever comes back another day begins at the top.
  sessionStorage.removeItem(KEPT_AS);
  if (left?.address === location.pathname) show(left);
  if (!isFault) import.meta.hot?.on('vite:beforeFullReload', leave);
}

function show({ scroll, focus, words }: Left): void {
  // Before, the browser might put the page where the fault was left.
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto';
  });
  scrollTo({ top: scroll, behavior: 'instant' });
  focusable()[focus]?.focus({ preventScroll: true });
  markChanges(words);
}

function leave(): void {
  const focused = document.activeElement;
  const left: Left = {
    address: location.pathname,
    scroll: scrollY,
    focus: focused instanceof HTMLElement ? focusable().indexOf(focused) : -1,
    words: wordsOfBlocks(),
  };
  sessionStorage.setItem(KEPT_AS, JSON.stringify(left));
}

function readLeft(): Left | null {
  const kept = sessionStorage.getItem(KEPT_AS);
  return kept === null ? null : (JSON.parse(kept) as Left);
}

function focusable(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')];
}
