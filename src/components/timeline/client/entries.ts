import { isPlanned } from '#site/timeline/periods.ts';

/** An entry of the list as filters know it: `TimelineEntry.astro` writes what is read here. */
export interface Entry {
  readonly element: HTMLElement;
  /** Its values by the name of the filter; a filter that it has no value of leaves it alone. */
  readonly values: Readonly<Record<string, readonly string[] | undefined>>;
  /** Null of a statement, whose speaker it is, or undefined of an event, which has none. */
  readonly speaker: string | undefined;
  /** The month or year that it begins in; empty where it has no day. */
  readonly period: string;
  /** Whether it lies ahead of what is known, so that columns show it hollow. */
  readonly isPlan: boolean;
}

export function entriesOf(document: Document): readonly Entry[] {
  return [...document.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => {
    const { entry = '', status, day = '', sides = '[]', speaker, period = '' } = element.dataset;
    return {
      element,
      values: {
        kind: [entry],
        ...(status !== undefined && { status: [status] }),
        side: listOf(JSON.parse(sides)),
        day: [day],
      },
      speaker,
      period,
      isPlan: status !== undefined && isPlanned(status),
    };
  });
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
