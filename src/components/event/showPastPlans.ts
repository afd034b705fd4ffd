import { todayOf } from './todayOf.ts';

/** Shows what stands behind a plan once its day is over, by the reader's clock. */
export function showPastPlans(document: Document, today = todayOf(new Date())): void {
  for (const remark of document.querySelectorAll<HTMLElement>('[data-planned-until]'))
    remark.hidden = (remark.dataset.plannedUntil ?? '') >= today;
}
