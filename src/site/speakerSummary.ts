import type { Article } from '#model/briefing.ts';
import { calledInWords } from './calledInWords.ts';
import { capitalised, counted, figured, inWords, listed, percent, times } from './numbers.ts';
import { latestRole } from './roles.ts';
import type { SpeakerRecord } from './speakerRecords.ts';

/** “Five voices, two with a name”: the headline of the speakers' page. Speakers who are not quoted are no voices. */
export function speakersTitle(records: readonly SpeakerRecord[]): string {
  const voices = records.filter(({ statements }) => statements.length > 0);
  const named = voices.filter(({ voice }) => voice.named).length;
  if (voices.length === 0) return 'Nobody is quoted yet';
  const names = named === voices.length ? 'all' : named === 0 ? 'none' : inWords(named);
  return `${capitalised(counted(voices.length, 'voice'))}, ${voices.length === 1 && named === 1 ? '' : `${names} `}with a name`;
}

/** “2 people, 5 statements, 245 words”: how many speak, and how much. */
export function groupFigures(records: readonly SpeakerRecord[]): string {
  const people = records.every(({ voice }) => voice.speaker.kind === 'person');
  const statements = records.reduce((sum, record) => sum + record.statements.length, 0);
  const words = records.reduce((sum, record) => sum + record.words, 0);
  const [one, many] = people ? (['person', 'people'] as const) : (['voice', 'voices'] as const);
  return [figured(records.length, one, many), figured(statements, 'statement'), figured(words, 'word')].join(
    ', ',
  );
}

/** What a speaker's part in the record is, in a sentence. `all` is the number of the briefing's statements. */
export function speakerSentence(record: SpeakerRecord, all: number): string {
  if (record.statements.length === 0) return 'Named in the text, and not quoted.';
  return partSentence(record, all) + inferredSentence(record);
}

function partSentence({ voice, statements, days }: SpeakerRecord, all: number): string {
  const articles = new Set(statements.map(({ article }) => article.slug)).size;
  if (!voice.named) {
    const without = listed(['no name', ...(days.length === 0 ? ['no day'] : [])]);
    return `Quoted ${times(statements.length)} in ${counted(articles, 'article')}, with ${without}.`;
  }
  const where = articles > 1 ? `, in ${counted(articles, 'article')}` : '';
  return `Speaks ${inWords(statements.length)} of the ${counted(all, 'statement')}${where}.`;
}

/** Of how many statements no editor has confirmed that they are the speaker's; nothing where there is none. */
function inferredSentence({ statements }: SpeakerRecord): string {
  const count = statements.filter(({ quote }) => quote.doubt !== null).length;
  if (count === 0) return '';
  return ` ${capitalised(counted(count, 'statement'))} ${count === 1 ? 'is' : 'are'} given to this voice by inference.`;
}

/** A line of a speaker's table of facts. Days are shown by the page, which draws their lines. */
export interface SpeakerFact {
  readonly name: string;
  readonly value: string;
}

/** What is known of a speaker besides days. `quoted` is the number of words that the briefing quotes. */
export function speakerFacts(
  { voice, called, words }: SpeakerRecord,
  quoted: number,
  newest: Article | undefined,
): readonly SpeakerFact[] {
  const { speaker, named } = voice;
  return [
    ...(named ? [] : [{ name: 'Name', value: 'not given in the source' }]),
    { name: 'Role', value: latestRole(speaker, newest) ?? 'not given' },
    { name: 'Affiliation', value: speaker.affiliation ?? 'not given' },
    {
      name: 'Called',
      value: called.length === 0 ? 'not named in the words shown here' : calledInWords(called),
    },
    {
      name: 'Quoted',
      value:
        words === 0
          ? 'not quoted'
          : `${figured(words, 'word')}, ${percent(words, quoted)}% of all words quoted`,
    },
  ];
}
