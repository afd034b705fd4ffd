import type { Draft } from '../../draft.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import type { Phrase, PhraseKey } from '../../parsers/phrases/phrase.ts';
import { employersIn } from './employers.ts';
import { type Entity, type EntityGiven, newEntity } from './entity.ts';
import type { Genders } from './gender.ts';
import { initials } from './nameMatch.ts';
import { type NameParts, namePartsOf } from './names.ts';
import { REACH } from './pronounAntecedent.ts';
import { mainSubject, type Subjects, subjectsIn } from './subjects.ts';

/** The phrases that are the source of a quote, by their key. */
export type SourceKeys = ReadonlySet<PhraseKey>;

/** What has been read of a text so far. The indexes keep the reading linear in its length. */
export interface State {
  readonly draft: Draft;
  readonly sources: SourceKeys;
  /** How many sentences with words of the reporter's own were read. */
  sentence: number;
  paragraph: number;
  /** It begins “Asked whether Reed …, she said”: nobody named before the comma answers. */
  isAnswer: boolean;
  readonly entities: Entity[];
  /** Entities by each word of their name or description, and by a name's initials. */
  readonly byWord: Map<string, Entity[]>;
  /** Entities by what they are: “head of the union” under `head`. */
  readonly byRole: Map<string, Entity[]>;
  /** Entities spoken of in the last few sentences. */
  recent: Entity[];
  /** Whom each phrase means, by its key. */
  readonly resolved: Map<PhraseKey, Entity>;
  /** How sure it is whom each pronoun means, by its key: 0 to 1. */
  readonly sureness: Map<PhraseKey, number>;
  /** Keys of the phrases that only give a name its role: no mentions of their own. */
  readonly roles: Set<PhraseKey>;
  /** What each phrase says as a name, read once. */
  readonly partsOf: (view: SentenceView, phrase: Phrase) => NameParts | null;
  /** Where the subjects of the text's verbs begin. */
  readonly subjects: Subjects;
  /** The subject of the main clause of the sentence that is being read. */
  mainSubject: Phrase | undefined;
  /** What the text shows of the gender of its names. */
  genders: Genders;
  /** Names whose staff the text speaks of: “a Google spokeswoman”. */
  readonly employers: ReadonlySet<string>;
  /** Where the labels of turns begin. */
  readonly labels: ReadonlySet<number>;
  /** Words that the text writes with a small initial somewhere. */
  readonly smallWords: ReadonlySet<string>;
}

export function newState(draft: Draft, sources: SourceKeys): State {
  return {
    draft,
    sources,
    sentence: 0,
    paragraph: 0,
    isAnswer: false,
    entities: [],
    byWord: new Map(),
    byRole: new Map(),
    recent: [],
    resolved: new Map(),
    sureness: new Map(),
    roles: new Set(),
    partsOf: partsReader(draft.document.text),
    subjects: subjectsIn(draft.views, draft.frames),
    mainSubject: undefined,
    genders: { stated: new Map(), votes: new Map() },
    employers: employersIn(draft.sentences),
    labels: labelStarts(draft),
    smallWords: smallWordsOf(draft),
  };
}

function smallWordsOf({ document }: Draft): Set<string> {
  const small = new Set<string>();
  for (const { text, lower } of document.tokens) if (text === lower) small.add(lower);
  return small;
}

function partsReader(text: string): State['partsOf'] {
  const read = new Map<Phrase, NameParts | null>();
  return (view, phrase) => {
    const known = read.get(phrase);
    if (known !== undefined) return known;
    const parts = namePartsOf(text, view.items, phrase);
    read.set(phrase, parts);
    return parts;
  };
}

export function mint(state: State, given: EntityGiven): Entity {
  const entity = newEntity(given);
  state.entities.push(entity);
  const keys = new Set([...entity.words, ...nameKeys(entity)]);
  for (const key of keys) fileUnder(state.byWord, key, entity);
  return entity;
}

/** What a longer name may find this one by: a single word, an organisation's first word or its initials. */
function nameKeys({ named, kind, words }: Entity): string[] {
  if (!named) return [];
  const single = words.length === 1 ? [`=${words[0]}`] : [];
  return kind === 'organisation' ? [...single, `^${words[0]}`, initials(words.join(' '))] : single;
}

/** Where `MR PRICE` of `MR PRICE: …` begins. */
function labelStarts({ stretches }: Draft): Set<number> {
  return new Set(stretches.flatMap(({ turn }) => (turn?.label ? [turn.label.start] : [])));
}

/** Adds an entity to those found by a key. */
export function fileUnder(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key);
  if (list) list.push(entity);
  else index.set(key, [entity]);
}

/** Counts a sentence with words of the reporter's own; forgets, for pronouns, whom the text has not spoken of for some. */
export function startSentence(state: State, view: SentenceView): void {
  state.sentence++;
  state.paragraph = state.draft.sentences[view.index]?.paragraph ?? 0;
  state.mainSubject = mainSubject(view);
  state.isAnswer = /^(?:asked|pressed|questioned|quizzed)$/.test(view.items[0]?.lower ?? '');
  state.recent = state.recent.filter((entity) => state.sentence - entity.lastSentence <= REACH);
}
