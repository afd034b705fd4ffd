import type { SearchParts } from './parts.ts';

/** Has the arrows go from the search field through the results, from one to the next, and back; Home and End to the ends. */
export function followArrows({ query, results, list, more }: SearchParts): void {
  query.addEventListener('keydown', (event) => {
    if (!isPlain(event) || event.key !== 'ArrowDown') return;
    if (focusOn(stops(list, more)[0])) event.preventDefault();
  });
  results.addEventListener('keydown', (event) => {
    if (event.target === results) {
      if (isPlain(event) && focusOn(FROM_ALL[event.key]?.(stops(list, more), query))) event.preventDefault();
      return;
    }
    const all = stops(list, more);
    const at = all.findIndex((stop) => standsWith(stop, event.target));
    const next = at < 0 || !isPlain(event) ? undefined : MOVES[event.key]?.(all, at, query);
    if (focusOn(next)) event.preventDefault();
  });
}

type Move = (stops: readonly HTMLElement[], at: number, field: HTMLElement) => HTMLElement | undefined;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: (stops, at) => stops[at + 1],
  ArrowUp: (stops, at, field) => stops[at - 1] ?? field,
  Home: (stops) => stops[0],
  End: (stops) => stops.at(-1),
  Escape: (_, __, field) => field,
};

/** From the results as a whole, which have the focus when they have come: to the first that is in view, and to the field. */
const FROM_ALL: Readonly<
  Record<string, (stops: readonly HTMLElement[], field: HTMLElement) => HTMLElement | undefined>
> = {
  ArrowDown: (stops) => stops.find((stop) => stop.getBoundingClientRect().top >= 0),
  ArrowUp: (_, field) => field,
};

/** Where the arrows stop: at the link of each result that leads to it, and at the button for further ones. */
function stops(list: HTMLElement, more: HTMLElement): HTMLElement[] {
  const links = list.querySelectorAll<HTMLElement>('a[data-lead]');
  return [...links, ...(more.hidden ? [] : [more])];
}

/** Whether an element is a stop, or another link of its result. */
function standsWith(stop: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && (stop === target || (stop.closest('li')?.contains(target) ?? false));
}

function isPlain({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return !(ctrlKey || metaKey || altKey || shiftKey);
}

function focusOn(element: HTMLElement | undefined): boolean {
  element?.focus();
  return element !== undefined;
}
