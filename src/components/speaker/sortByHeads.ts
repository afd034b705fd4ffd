/**
 * Lets the heads of a table order it. Each `th` with `data-sort` (`text` or `number`) becomes a button; the rows follow the
 * `data-key` of its column, or the place they have in the page where the column has none. The order of the page, in which
 * letters part the rows, is that of the first head.
 */
export function sortByHeads(section: HTMLElement): void {
  const table = section.querySelector('table');
  const status = section.querySelector<HTMLElement>('[role="status"]');
  if (!table || !status) return;
  const parts = [...table.tBodies];
  const rows = parts.flatMap((part) => [...part.rows].filter((row) => !row.classList.contains('letter')));
  const ordered = table.createTBody();
  ordered.role = 'rowgroup';
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  const home = parts.map((part) => [part, rows.filter((row) => row.parentElement === part)] as const);
  const asInPage = status.textContent ?? '';

  const sort = (head: HTMLElement, down: boolean): void => {
    const first = head === heads[0];
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    ordered.append(...(first ? (down ? rows.toReversed() : rows) : sortedRows(rows, head, down)));
    if (first && !down) for (const [part, own] of home) part.append(...own);
    for (const part of parts) part.hidden = ordered.rows.length > 0;
    const template = down ? status.dataset.descending : status.dataset.ascending;
    status.textContent =
      first && !down
        ? asInPage
        : (template ?? '').replace('{column}', head.querySelector('button')?.textContent ?? '');
  };

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    // Paper shows no buttons, and the words of the head in their place.
    const onPaper = document.createElement('span');
    onPaper.textContent = head.textContent;
    onPaper.hidden = true;
    head.replaceChildren(button, onPaper);
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      // Of numbers the most are asked for first.
      sort(head, now === null ? head.dataset.sort === 'number' : now === 'ascending');
    });
  }
  heads[0]?.setAttribute('aria-sort', 'ascending');
}

function sortedRows(
  rows: readonly HTMLTableRowElement[],
  head: HTMLElement,
  down: boolean,
): HTMLTableRowElement[] {
  const column = (head as HTMLTableCellElement).cellIndex;
  const keyOf = (row: HTMLTableRowElement): string => row.cells[column]?.dataset.key ?? '';
  const numeric = head.dataset.sort === 'number';
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric });
  const sign = down ? -1 : 1;
  // What has no key comes last in both directions.
  return rows.toSorted(
    (a, b) => Number(keyOf(a) === '') - Number(keyOf(b) === '') || sign * compare(keyOf(a), keyOf(b)),
  );
}
