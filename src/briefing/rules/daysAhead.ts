import type { VFile } from 'vfile';
import { type FieldPath, fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import { isAhead } from '#model/civil.ts';
import type { ReadContent } from '../readBriefing.ts';

/**
 * Warns of what is dated after today though it is told as done: publication, a correction, the outcome of an event.
 */
export function daysAhead({ articles, events, files }: ReadContent, today: string): void {
  const byPath = new Map(files.map((file) => [`${file.dirname?.split(/[\\/]/).at(-1)}/${file.stem}`, file]));
  const look = (file: VFile | undefined, day: string | undefined, path: FieldPath, what: string): void => {
    if (file === undefined || day === undefined || !isAhead(day, today)) return;
    warn(
      file,
      {
        reason: `Unexpected ${what} on ${day}, which is yet to come`,
        rule: 'day-ahead',
        mend: 'Correct the day.',
        actual: day,
      },
      fieldPlace(file, path),
    );
  };
  for (const { slug, published, corrections } of articles) {
    const file = byPath.get(`articles/${slug}`);
    look(file, published, ['published'], 'publication');
    for (const [i, { date }] of corrections.entries())
      look(file, date, ['corrections', i, 'date'], 'correction');
  }
  for (const [id, { outcome }] of events)
    look(byPath.get(`events/${id}`), outcome?.date, ['outcome', 'date'], 'outcome');
}
