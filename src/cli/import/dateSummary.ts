import type { MarkToWrite } from '#markdown/writeArticle.ts';
import { gives } from '#model/edtf.ts';
import { noun } from '#words/english.ts';

/** “11 dates: 8 counted from the day of publication, 2 from another, 1 inferred, 1 without a day” */
export function countDates(dates: readonly MarkToWrite[]): string {
  const count = (fits: (date: MarkToWrite['attributes']) => boolean): number =>
    dates.filter(({ attributes }) => fits(attributes)).length;
  const parts = [
    [count(({ from }) => from === 'published'), 'counted from the day of publication'],
    [count(({ from }) => from !== undefined && from !== 'published'), 'from another day'],
    [count(({ inferred }) => inferred === true), 'inferred'],
    [count(({ is }) => is === undefined), 'without a day'],
  ] as const;
  const kinds = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${noun('date').inFigures(dates.length)}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}`;
}

/** A line for each date that an editor should look at: those that are inferred or hang on a day mentioned before. */
export function datesToLookAt(dates: readonly MarkToWrite[], text: string): string[] {
  return dates.filter(isToLookAt).map(({ start, end, attributes: { is, from, inferred } }) => {
    const basis = [inferred === true ? 'inferred' : '', from === undefined ? '' : `counted from ${from}`];
    const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
    return `  look at date “${words}”, ${is}: ${basis.filter((part) => part !== '').join(', ')}`;
  });
}

/** What only repeats a date (“Jan. 10”, and again “Jan. 10”) or gives it an hour is not counted from it. */
function isToLookAt({ attributes: { is, from, inferred } }: MarkToWrite): boolean {
  if (inferred === true) return true;
  if (typeof is !== 'string' || typeof from !== 'string' || from === 'published' || from === 'said')
    return false;
  return !gives(is, from);
}
