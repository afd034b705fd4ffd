/** The boxes of a form by the name of their filter. */
export function boxesByName(form: HTMLFormElement): ReadonlyMap<string, readonly HTMLInputElement[]> {
  return Map.groupBy(form.querySelectorAll('input'), ({ name }) => name);
}

/** Has the button of each row of boxes set all of them off, or all on where any is off. */
export function startGroups(form: HTMLFormElement): void {
  for (const button of groupButtons(form))
    button.addEventListener('click', () => {
      const boxes = boxesBeside(button);
      const every = boxes.every(({ checked }) => checked);
      for (const box of boxes) box.checked = !every;
      boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
    });
}

/** Names each of these buttons by what it would do. */
export function nameGroups(form: HTMLFormElement): void {
  for (const button of groupButtons(form)) {
    const { none = '', every = '', legend = '' } = button.dataset;
    const which = boxesBeside(button).every(({ checked }) => checked) ? none : every;
    button.textContent = which;
    button.ariaLabel = legend.replace('{which}', which);
  }
}

/**
 * A status is that of an event: as soon as a reader chooses among them, statements are left out, and are back once all are
 * on. Their box shows it, so that a reader can have them, too.
 */
export function implyEvents(form: HTMLFormElement, changed: string): void {
  if (changed !== 'status') return;
  const boxes = boxesByName(form);
  const statement = boxes.get('kind')?.find(({ value }) => value === 'statement');
  if (statement) statement.checked = isWhole(boxes, 'status');
}

/** Whether all boxes of a filter are on. */
export function isWhole(boxes: ReadonlyMap<string, readonly HTMLInputElement[]>, name: string): boolean {
  return boxes.get(name)?.every(({ checked }) => checked) ?? true;
}

function groupButtons(form: HTMLFormElement): readonly HTMLButtonElement[] {
  return [...form.querySelectorAll<HTMLButtonElement>('fieldset button')];
}

function boxesBeside(button: HTMLButtonElement): readonly HTMLInputElement[] {
  return [...(button.closest('fieldset')?.querySelectorAll('input') ?? [])];
}
