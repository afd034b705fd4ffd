import { capitalised } from '#words/capitalised.ts';
import { words } from '#words/words.ts';
import { percent } from '../percent.ts';
import type { SpeakerRecord } from './speakerRecords.ts';

const said = words.speaker;

/** “Five voices, two with a name”: the headline of the speakers' page. Speakers who are not quoted are no voices. */
export function speakersTitle(records: readonly SpeakerRecord[]): string {
  const voices = records.filter(({ statements }) => statements.length > 0);
  const named = voices.filter(({ voice }) => voice.named).length;
  return voices.length === 0 ? said.nobodyYet : capitalised(said.title(voices.length, named));
}

/** “2 people, 5 statements, 245 words”: how many speak, and how much. */
export function groupFigures(records: readonly SpeakerRecord[]): string {
  const people = records.every(({ voice }) => voice.speaker.kind === 'person');
  const statements = records.reduce((sum, record) => sum + record.statements.length, 0);
  const spoken = records.reduce((sum, record) => sum + record.words, 0);
  return [
    (people ? said.people : words.voices).inFigures(records.length),
    words.statements.inFigures(statements),
    words.words.inFigures(spoken),
  ].join(', ');
}

/** What a speaker's part in the record is, in a sentence. `all` is the number of the briefing's statements. */
export function speakerSentence(record: SpeakerRecord, all: number): string {
  if (record.statements.length === 0) return said.notQuotedAtAll;
  const count = record.statements.filter(({ quote }) => quote.doubt !== null).length;
  return [
    partSentence(record, all),
    ...(count === 0 ? [] : [capitalised(said.givenByInference(count))]),
  ].join(' ');
}

function partSentence({ voice, statements, days }: SpeakerRecord, all: number): string {
  const articles = new Set(statements.map(({ article }) => article.slug)).size;
  return voice.named
    ? said.speaks(statements.length, all, articles)
    : said.quotedWithoutName(statements.length, articles, days.length > 0);
}

/** “196 words, 60% of all words quoted”: how much somebody is quoted. `all` is the number of words that the briefing quotes. */
export function quotedShare(spoken: number, all: number): string {
  return spoken === 0 ? said.notQuoted : said.share(spoken, percent(spoken, all));
}
