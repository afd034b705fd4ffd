import type { MarkToWrite } from '#markdown/writeArticle.ts';
import { overlaps } from '#model/span.ts';
import type { ImportOptions } from '../contentOf.ts';
import { type DraftEvent, draftEvents } from '../draftEvents.ts';
import { markableEvents } from '../markableEvents.ts';
import type { RevisedText } from './revisedText.ts';

export interface NewEvents {
  /** Events that are new altogether. */
  readonly files: readonly DraftEvent[];
  readonly marks: readonly MarkToWrite[];
}

/** New events, and new mentions of events that are marked already: those get the event's id. */
export function newEvents(
  { document, annotations, kept, mayAdd }: RevisedText,
  dates: readonly MarkToWrite[],
  existing: ReadonlySet<string>,
  rights: ImportOptions['rights'],
): NewEvents {
  const onFile = new Map(
    annotations.events.flatMap((mention): [number, string][] => {
      const mark = kept.find(({ name, ...span }) => name === 'event' && overlaps(span, mention));
      return mark?.attributes.is === undefined ? [] : [[mention.event, mark.attributes.is]];
    }),
  );
  const added = annotations.events.filter((mention) => mayAdd({ ...mention, name: 'event' }));
  const fresh = added.filter(({ event }) => !onFile.has(event));
  const files = draftEvents(document, { ...annotations, events: fresh }, dates, existing, rights);
  const mentions = markableEvents(document, { ...annotations, events: added }).flat();
  const further = mentions.flatMap(({ event, start, end }): MarkToWrite[] => {
    const is = onFile.get(event);
    return is === undefined ? [] : [{ name: 'event', start, end, attributes: { is } }];
  });
  return { files, marks: [...files.flatMap(({ marks }) => marks), ...further] };
}
