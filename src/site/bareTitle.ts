import type { Event, EventMark } from '#model/briefing.ts';

/** Whether an event is called by nothing but a word that the text names it by (“Bid”), as an import may leave it. */
export function hasBareTitle(
  { title }: Pick<Event, 'title'>,
  marks: readonly Pick<EventMark, 'text'>[],
): boolean {
  const word = title.toLowerCase();
  return !/\s/.test(word) && marks.some(({ text }) => text.toLowerCase() === word);
}
