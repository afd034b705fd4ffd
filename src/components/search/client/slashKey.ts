/** Under which name a browser keeps that the reader has turned the key off: for every site of this kind on a host. */
const KEPT = 'slash-key';

export const isSlashOn = (): boolean => localStorage.getItem(KEPT) === null;

export function turnSlash(on: boolean): void {
  if (on) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, 'off');
}

/** Where keys write something, or choose by their letter. */
const TAKES_KEYS = 'input:not([type="checkbox"]), select, textarea, [contenteditable]';

/** Has the key `/` lead to a search field, or where that is not shown to the page that its form leads to. */
export function followSlash(field: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || !isSlashOn()) return;
    if (target instanceof Element && target.matches(TAKES_KEYS)) return;
    event.preventDefault();
    if (field.checkVisibility()) field.select();
    else location.assign(field.form?.action ?? '');
  });
}
