import type { Entry } from './entries.ts';
import { boxesByName, implyEvents, isWhole } from './groups.ts';

/**
 * What a reader has chosen to see. The address says it, `?kind=event&status=planned#in_2022-01`: a name whose boxes are all on
 * is not in it, one whose boxes are all off is there without a value. Only where a status is chosen, which statements have
 * none of, it says the kinds though all are on. For the period see `closerLook.ts`.
 */
export interface Choice {
  /** The values of the boxes that are on, by name; a name that is not there leaves all. */
  readonly on: ReadonlyMap<string, readonly string[]>;
  /** Id of the one speaker whose statements are to be seen; empty for all. */
  readonly speaker: string;
  /** The year or month that is looked at closely; empty for all. */
  readonly period: string;
}

/** Whether an entry is to be seen. */
export function isChosen({ values, speaker, period }: Entry, choice: Choice): boolean {
  if (choice.speaker !== '' && speaker !== choice.speaker) return false;
  if (choice.period !== '' && period !== choice.period && !period.startsWith(`${choice.period}-`))
    return false;
  return [...choice.on].every(([name, on]) => values[name]?.some((value) => on.includes(value)) ?? true);
}

/** What the boxes of a form say. */
export function choiceOf(form: HTMLFormElement, period: string): Choice {
  const all = boxesByName(form);
  const on = new Map(
    [...all]
      .filter(([name]) => !isWhole(all, name) || (name === 'kind' && !isWhole(all, 'status')))
      .map(([name, boxes]) => [name, boxes.filter(({ checked }) => checked).map(({ value }) => value)]),
  );
  return { on, period, speaker: speakerOf(form)?.value ?? '' };
}

/** Sets the boxes of a form to what an address says. */
export function applyQuery(form: HTMLFormElement, query: URLSearchParams): void {
  for (const [name, boxes] of boxesByName(form)) {
    const on = query.getAll(name);
    for (const box of boxes) box.checked = !query.has(name) || on.includes(box.value);
  }
  if (!query.has('kind')) implyEvents(form, 'status');
  const select = speakerOf(form);
  const wanted = query.get('speaker') ?? '';
  if (select) select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
}

/** The query of an address that says what is chosen by the form; empty where that is all. */
export function queryOf({ on, speaker }: Choice): URLSearchParams {
  const query = new URLSearchParams(
    [...on].flatMap(([name, values]) => (values.length === 0 ? [''] : values).map((value) => [name, value])),
  );
  if (speaker !== '') query.set('speaker', speaker);
  return query;
}

/** What the boxes that are off are called. */
export function offLabels(form: HTMLFormElement): readonly string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input:not(:checked)')].map(
    ({ dataset, value }) => dataset.label ?? value,
  );
}

export function speakerOf(form: HTMLFormElement): HTMLSelectElement | null {
  return form.querySelector('select');
}
