/**
 * What stands below the results is hidden while they come (`.pending` in the styles of the page, so from the first), so that
 * nothing moves that a reader looks at, unless it moves at once at what the reader does.
 */

/** Milliseconds for which a move is the answer to the last key. */
export const AT_ONCE = 150;

export function hideBelow(): void {
  document.documentElement.classList.add('pending');
}

/** What to call before anything moves: hides what stands below from a time on (`performance.now()`). */
export function hidingFrom(time: number): () => void {
  return () => {
    if (performance.now() > time) hideBelow();
  };
}

/** Shows it where it has come to, once a frame was drawn without it. */
export function showBelow(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => document.documentElement.classList.remove('pending')),
  );
}
