import type { Article, Briefing } from '#model/briefing.ts';
import { statementsOf } from '../timeline/timeline.ts';
import type { Voice } from '../voices.ts';
import { compareFiled, indexLetter } from './filedUnder.ts';
import { namesIn, recordOf, type SpeakerRecord, speakerRecordsOf } from './speakerRecords.ts';

/** All speakers of a briefing, as an index lists them. Whoever is quoted stands in `named` or in `unnamed`, never in both. */
export interface SpeakerIndex {
  /** By name. */
  readonly named: readonly SpeakerRecord[];
  /** By article, oldest first: a source without a name belongs to the article that quotes it. */
  readonly unnamed: readonly UnnamedIn[];
  /** The voices of these. */
  readonly unnamedVoices: readonly SpeakerRecord[];
  /** By name. */
  readonly notQuoted: readonly SpeakerRecord[];
  /** Everybody who is quoted, by affiliation; those without one last. */
  readonly byAffiliation: readonly SpeakerGroup<string | undefined>[];
  /** The same by kind, in the order of {@link KINDS}. */
  readonly byKind: readonly SpeakerGroup<Voice['speaker']['kind']>[];
}

/** Who speaks in an article without a name. */
export interface UnnamedIn {
  readonly article: Article;
  /** Of this article alone, in the order of the text; last, where there are any, the words that are nobody's. */
  readonly records: readonly SpeakerRecord<Voice | null>[];
}

export interface SpeakerGroup<Name, Entry = SpeakerRecord> {
  readonly name: Name;
  readonly records: readonly Entry[];
}

const KINDS: readonly Voice['speaker']['kind'][] = ['person', 'organisation', 'document', 'group', 'unnamed'];

/** So many entries are looked through at a glance; a longer list is parted by letters. */
const MOST_WITHOUT_LETTERS = 24;

export function speakerIndexOf(briefing: Briefing): SpeakerIndex {
  const records = [...speakerRecordsOf(briefing).values()].sort((a, b) =>
    compareFiled(a.voice.speaker, b.voice.speaker),
  );
  const quoted = records.filter(({ statements }) => statements.length > 0);
  return {
    named: quoted.filter(({ voice }) => voice.named),
    unnamed: unnamedByArticle(briefing),
    unnamedVoices: quoted.filter(({ voice }) => !voice.named),
    notQuoted: records.filter(({ statements }) => statements.length === 0),
    byAffiliation: groupsBy(quoted, ({ voice }) => voice.speaker.affiliation).sort(
      (a, b) =>
        Number(a.name === undefined) - Number(b.name === undefined) ||
        (a.name ?? '').localeCompare(b.name ?? '', 'en'),
    ),
    byKind: groupsBy(quoted, ({ voice }) => voice.speaker.kind).sort(
      (a, b) => KINDS.indexOf(a.name) - KINDS.indexOf(b.name),
    ),
  };
}

function unnamedByArticle(briefing: Briefing): readonly UnnamedIn[] {
  const unnamed = statementsOf(briefing).filter(({ voice }) => voice?.named !== true);
  return [...Map.groupBy(unnamed, ({ article }) => article)].map(([article, statements]) => {
    const names = namesIn([article]);
    const records = [...Map.groupBy(statements, ({ voice }) => voice)].map(([voice, said]) =>
      recordOf(voice, said, voice === null ? [] : (names.get(voice.id) ?? [])),
    );
    return { article, records: records.sort((a, b) => Number(a.voice === null) - Number(b.voice === null)) };
  });
}

function groupsBy<Name>(
  records: readonly SpeakerRecord[],
  nameOf: (record: SpeakerRecord) => Name,
): SpeakerGroup<Name>[] {
  return [...Map.groupBy(records, nameOf)].map(([name, group]) => ({ name, records: group }));
}

/** Records in the order of names, parted by letters where there are many; a short list is one part without a letter. */
export function lettersOf(records: readonly SpeakerRecord[]): readonly SpeakerGroup<string | null>[] {
  if (records.length <= MOST_WITHOUT_LETTERS) return [{ name: null, records }];
  return groupsBy(records, ({ voice }) => indexLetter(voice.speaker));
}
