import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import type { Terminal } from '../ask/questions.ts';
import { askSpeaker } from './askSpeaker.ts';
import { writeRecord } from './editorial.ts';
import { readGiven } from './given.ts';
import { OPTIONS } from './options.ts';
import { missingOfSpeaker, speakerFields, speakersAlike } from './speaker.ts';
import { refuseMissing } from './usage.ts';

/** Makes a speaker. Nobody is asked anything where all that is needed was given. */
export async function makeSpeaker(terminal: Terminal | null): Promise<string> {
  const { wish } = readGiven(OPTIONS.speaker, { files: 0, likely: 'name' });
  const content = await readContentFiles(CONTENT_ROOT);
  const missing = missingOfSpeaker(wish);
  const asking = missing.length > 0 ? terminal : null;
  if (asking === null) refuseMissing(missing, 'speaker');
  const settled = asking === null ? wish : await askSpeaker(wish, content, asking);
  const fields = speakerFields(settled, content);
  return writeRecord(
    {
      folder: 'speakers',
      id: settled.id,
      name: settled.name ?? '',
      fields,
      alike: (read) => speakersAlike(fields, read),
      next: (id) =>
        `Next: mark the words that name this speaker, \`:speaker[…]{is=${id}}\`, and give quotes \`by=${id}\`.`,
    },
    content,
    asking,
  );
}
