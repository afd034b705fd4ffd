import { counted, type Forms } from '#site/fillIn.ts';
import type { Entry } from './entries.ts';

/** Counts in the drawings' figures what is shown; `AxisTally.astro` writes what is read here. */
export function countTallies(document: Document, shown: readonly Entry[], statements: Forms): void {
  const ids = new Set(shown.map(({ element }) => element.id));
  for (const tally of document.querySelectorAll<SVGElement>('.axis [data-of]')) {
    const count = tally.dataset.of?.split(' ').filter((id) => ids.has(id)).length ?? 0;
    tally.classList.toggle('out', count === 0);
    tally.textContent = tally.matches('.statements')
      ? counted(statements, count, document.documentElement.lang)
      : `${tally.matches('.more') ? '+' : ''}${count}`;
  }
}
