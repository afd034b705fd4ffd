import { marksIn, targetOf } from './marks.ts';

/** Has arrows go from mark to mark of a drawing in the order of the list, Home to the first and End to the last. */
export function axisKeys(document: Document): void {
  for (const axis of document.querySelectorAll<SVGElement>('.axis'))
    axis.addEventListener('keydown', (event) => {
      const marks = shownMarks(axis);
      const place = marks.findIndex((mark) => mark.matches(':focus'));
      const next = placeAfter(event.key, place, marks.length);
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      stopAt(axis, marks[next])?.focus();
    });
}

/** Makes each drawing one stop of the tab key: at the mark where a reader was, or at the first where that is not shown. */
export function setStops(document: Document): void {
  for (const axis of document.querySelectorAll<SVGElement>('.axis')) {
    const marks = shownMarks(axis);
    stopAt(axis, marks.find(({ tabIndex }) => tabIndex === 0) ?? marks[0]);
  }
}

/** The marks that are to be seen, in the order of what they lead to. */
function shownMarks(axis: SVGElement): readonly SVGAElement[] {
  const marks = marksIn(axis).filter((link) => !link.classList.contains('out'));
  const order = (a: Element | null, b: Element | null): number =>
    a && b && a !== b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  return marks.toSorted((a, b) => (targetOf(a) === targetOf(b) ? 0 : order(targetOf(a), targetOf(b))));
}

function stopAt(axis: SVGElement, mark: SVGAElement | undefined): SVGAElement | undefined {
  for (const other of marksIn(axis)) other.tabIndex = -1;
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
