import { entryLinks, targetOf } from './marks.ts';

/**
 * Makes each drawing one stop of the tab key, in which arrows go from mark to mark in the order of the list, Home to the
 * first and End to the last. Enter leads where the mark does.
 */
export function axisKeys(document: Document): void {
  for (const axis of document.querySelectorAll<SVGElement>('.axis')) {
    enter(marksOf(axis)[0]);
    axis.addEventListener('keydown', (event) => {
      const marks = marksOf(axis);
      const place = marks.findIndex((mark) => mark.matches(':focus'));
      const next = placeAfter(event.key, place, marks.length);
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      for (const mark of marks) mark.tabIndex = -1;
      enter(marks[next])?.focus();
    });
  }
}

/** The marks that are to be seen, in the order of what they lead to. */
function marksOf(axis: SVGElement): readonly SVGAElement[] {
  const marks = entryLinks(axis.parentElement ?? axis).filter((link) => !link.classList.contains('out'));
  const order = (a: Element | null, b: Element | null): number =>
    a && b && a !== b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  return marks.toSorted((a, b) => (targetOf(a) === targetOf(b) ? 0 : order(targetOf(a), targetOf(b))));
}

function enter(mark: SVGAElement | undefined): SVGAElement | undefined {
  if (mark) mark.tabIndex = 0;
  return mark;
}

function placeAfter(key: string, place: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(place + 1, count - 1),
    ArrowDown: Math.min(place + 1, count - 1),
    ArrowLeft: Math.max(place - 1, 0),
    ArrowUp: Math.max(place - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return places[key];
}
