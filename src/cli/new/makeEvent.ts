import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import type { Terminal } from '../ask/questions.ts';
import { askEvent } from './askEvent.ts';
import { writeRecord } from './editorial.ts';
import { eventFields, eventsAlike, missingOfEvent } from './event.ts';
import { readGiven } from './given.ts';
import { OPTIONS } from './options.ts';
import { refuseMissing } from './usage.ts';

/** Makes an event. Nobody is asked anything where all that is needed was given. */
export async function makeEvent(terminal: Terminal | null): Promise<string> {
  const { wish } = readGiven(OPTIONS.event, { files: 0, likely: 'title' });
  const missing = missingOfEvent(wish);
  const asking = missing.length > 0 ? terminal : null;
  if (asking === null) refuseMissing(missing, 'event');
  const settled = asking === null ? wish : await askEvent(wish, asking);
  const fields = eventFields(settled);
  return writeRecord(
    {
      folder: 'events',
      id: settled.id,
      name: settled.title ?? '',
      fields,
      alike: (read) => eventsAlike(fields, read),
      next: (id) => `Next: mark the word that stands for it, \`:event[…]{is=${id}}\`.`,
    },
    await readContentFiles(CONTENT_ROOT),
    asking,
  );
}
