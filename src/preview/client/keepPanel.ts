const KEPT_AS = 'preview panel';

/** Leaves the panel open or closed on the next page as it was on the last; Escape closes it. */
export function keepPanel(): void {
  const panel = document.querySelector<HTMLDetailsElement>('.preview-panel details');
  if (!panel) return;
  panel.open = localStorage.getItem(KEPT_AS) === 'open';
  panel.addEventListener('toggle', () => localStorage.setItem(KEPT_AS, panel.open ? 'open' : 'closed'));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    const isInside = panel.contains(document.activeElement);
    panel.open = false;
    if (isInside) panel.querySelector('summary')?.focus();
  });
}
