/** `≥ 94.5` or `< 94.5`; nothing where there is no target. */
export function against(share: number, target: number | undefined): string {
  if (target === undefined) return '';
  return `${Number(percent(share)) >= target ? '≥' : '<'} ${target}`;
}

/** A share in percent, with one decimal; a dash where nothing was judged. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}
