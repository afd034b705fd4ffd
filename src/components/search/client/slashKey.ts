import { kept } from '#components/frame/keptByBrowser.ts';

/** Under which name a browser keeps that the reader has turned the key off: for every site of this kind on a host. */
const KEPT = 'slashKey';

export const isSlashOn = (): boolean => kept('localStorage')[KEPT] === undefined;

export function turnSlash(on: boolean): void {
  const choices = kept('localStorage');
  if (on) delete choices[KEPT];
  else choices[KEPT] = 'off';
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
