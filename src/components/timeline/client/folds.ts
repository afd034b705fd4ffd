/** Opens the folds that some entries stand in. */
export function openFoldsWith(entries: readonly HTMLElement[]): void {
  for (const entry of entries)
    for (let fold = entry.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
}

/** Brings the entry that the address ends in into sight, out of a fold or from behind what a filter has moved. */
export function revealTarget(document: Document): void {
  const target = document.querySelector<HTMLElement>('[data-entry]:target');
  if (!target) return;
  openFoldsWith([target]);
  target.scrollIntoView();
}
