import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Draft } from './draft.ts';
import type { ReceivedSource } from './readSource.ts';

/** Says what an import wrote, what it found known, and which marks it could not write. */
export function summary(
  { name, text }: ReceivedSource,
  slug: string,
  { quotes, speakers, events, marks }: Draft,
  left: readonly MarkToWrite[],
): string {
  const dates = marks.filter((mark) => mark.name === 'date').length;
  return [
    `${name} → content/articles/${slug}.md`,
    `  ${quotes.length} statements, ${dates} dates`,
    ...speakers.map(({ id, known }) => `  speaker ${id}${known ? ' (known, left alone)' : ''}`),
    ...events.map(({ id, front }) => `  event ${id}, ${front.date}, ${front.status}`),
    ...left.map(
      (mark) =>
        `  not marked: ${mark.name} “${text.slice(mark.start, mark.end)}”, which overlaps another mark`,
    ),
  ].join('\n');
}
