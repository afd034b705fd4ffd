/** Opens the folds that some entries stand in. */
export function openFoldsWith(entries: readonly HTMLElement[]): void {
  for (const entry of entries)
    for (let fold = entry.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
}

/** Brings the entry that the address ends in into sight, out of a fold or from behind what a filter has moved. */
export function revealTarget(target: HTMLElement): void {
  openFoldsWith([target]);
  target.scrollIntoView();
}

/**
 * The id of what the address ends in, which ids of the record are written as. Firefox forgets which element is the target
 * (`:target`) where script writes the address anew.
 */
export const targetId = ({ hash }: Location): string => hash.slice(1);
