/** Under which name a browser keeps that the reader has turned the key off: for every site of this kind on a host. */
const KEPT = 'slashKey';

/** Where that is kept: by the browser, or by this page while it is open where the browser lets no page keep anything. */
function store(): Record<string, string | undefined> {
  try {
    return localStorage;
  } catch {
    return document.documentElement.dataset;
  }
}

export const isSlashOn = (): boolean => store()[KEPT] === undefined;

export function turnSlash(on: boolean): void {
  if (on) delete store()[KEPT];
  else store()[KEPT] = 'off';
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
