/** A row of boxes: its name, and which of its values an entry has. An entry without a value answers to `otherwise`. */
interface Filter {
  readonly name: string;
  readonly valuesOf: (entry: HTMLElement) => readonly string[];
  /** How a value is called beside its box; values not listed are called as they are. */
  readonly labels: Readonly<Record<string, string>>;
}

const NO_SIDE = 'none';

const FILTERS: readonly Filter[] = [
  {
    name: 'Show',
    valuesOf: (entry) => [entry.dataset.entry ?? ''],
    labels: { statement: 'Statements', event: 'Events' },
  },
  { name: 'Side', valuesOf: sidesOf, labels: { [NO_SIDE]: 'No side given' } },
  {
    name: 'Day',
    valuesOf: (entry) => [entry.dataset.day ?? ''],
    labels: { stated: 'Stated', implied: 'Inferred', none: 'None given' },
  },
];

function sidesOf(entry: HTMLElement): readonly string[] {
  const sides: unknown = JSON.parse(entry.dataset.sides ?? '[]');
  return Array.isArray(sides) && sides.length > 0 ? sides.map(String) : [NO_SIDE];
}

/** Makes the timeline's filters: a box a value, all on, each with the number of its entries. Says how many are shown. */
export function addFilters(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  const status = form?.querySelector('[role="status"]');
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const printed = form?.querySelector('.left-out');
  if (!form || !status || !printed || entries.length === 0) return;
  status.before(...FILTERS.flatMap((filter) => fieldsetOf(document, filter, entries)));
  const update = (): void => {
    const shown = entries.filter((entry) => FILTERS.every((filter) => isOn(form, filter, entry)));
    for (const entry of entries) entry.hidden = !shown.includes(entry);
    hideEmptyDays(document);
    form.dataset.shown = shown.length === entries.length ? 'all' : 'some';
    status.textContent =
      shown.length === entries.length
        ? `All ${entries.length} shown`
        : `${shown.length} of ${entries.length} shown`;
    printed.textContent = `Left out of the list: ${switchedOff(form).join(', ')}. The picture is of the whole record.`;
  };
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  update();
}

/** What the boxes that are off are called. */
function switchedOff(form: HTMLFormElement): readonly string[] {
  return FILTERS.flatMap(({ name, labels }) =>
    boxesOf(form, name)
      .filter((box) => !box.checked)
      .map(({ value }) => labels[value] ?? value),
  );
}

function boxesOf(form: HTMLFormElement, name: string): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
}

/** A row of boxes; none where all entries have one and the same value. */
function fieldsetOf(document: Document, filter: Filter, entries: readonly HTMLElement[]): HTMLElement[] {
  const counts = new Map<string, number>();
  for (const value of entries.flatMap(filter.valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return [];
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = filter.name;
  fieldset.append(
    legend,
    ...[...counts].sort(byOrder(filter)).map((count) => boxOf(document, filter, count)),
  );
  return [fieldset];
}

/** Values with a label of their own in the order of the labels, the others before them by the alphabet. */
function byOrder({ labels }: Filter) {
  const order = Object.keys(labels);
  return ([a]: [string, number], [b]: [string, number]): number =>
    order.indexOf(a) - order.indexOf(b) || a.localeCompare(b, 'en');
}

function boxOf(document: Document, filter: Filter, [value, count]: [string, number]): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = filter.name;
  box.value = value;
  box.checked = true;
  const figure = document.createElement('span');
  figure.className = 'soft';
  figure.textContent = ` ${count}`;
  const words = document.createElement('span');
  words.append(filter.labels[value] ?? value, figure);
  label.append(box, words);
  return label;
}

function isOn(form: HTMLFormElement, filter: Filter, entry: HTMLElement): boolean {
  const boxes = boxesOf(form, filter.name);
  const values = filter.valuesOf(entry);
  return boxes.length === 0 || boxes.some((box) => box.checked && values.includes(box.value));
}

/** A day or panel of which nothing is shown is not shown either. */
function hideEmptyDays(document: Document): void {
  for (const day of document.querySelectorAll<HTMLElement>('.day-row, .undated')) {
    day.hidden = day.querySelector('[data-entry]:not([hidden])') === null;
  }
}
