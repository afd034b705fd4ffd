import { counted, type Forms, fillText } from '#site/fillIn.ts';
import { columnMarks } from '#site/timeline/columnMarks.ts';
import { isWithinPeriod } from '#site/timeline/periods.ts';
import type { Entry } from './entries.ts';

/** Draws each column as high as what is shown makes it, and says so; `Column.astro` writes what is read here. */
export function drawColumns(document: Document, shown: readonly Entry[], forms: Forms): void {
  for (const column of document.querySelectorAll<SVGAElement>('.axis .column')) {
    const { period = '', lane = '', shape = '', label = '' } = column.dataset;
    const own = shown.filter(
      (entry) => isWithinPeriod(entry.period, period) && entry.values.side?.includes(lane),
    );
    const hollow = own.filter(({ isPlan }) => isPlan).length;
    column.classList.toggle('out', own.length === 0);
    column.ariaLabel = fillText(label, {
      entries: counted(forms, own.length, document.documentElement.lang),
    });
    const marks = columnMarks({ hollow, solid: own.length - hollow }, JSON.parse(shape));
    for (const [name, place] of Object.entries(marks))
      for (const [attribute, value] of Object.entries(place))
        column.querySelector(`.${name}`)?.setAttribute(attribute, String(value));
    const count = column.querySelector('.count');
    if (count) count.textContent = String(own.length);
  }
}
