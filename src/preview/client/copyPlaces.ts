/** How long a button says that it has copied, in milliseconds. */
const DONE = 1500;

/** Has each button beside a place in the content copy it, in the form in which editors' tools go to it. */
export function copyPlaces(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-preview-copy]') : null;
    const place = button?.dataset.previewCopy;
    if (!button || place === undefined) return;
    await navigator.clipboard.writeText(place);
    const label = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = label;
    }, DONE);
  });
}
