import type { Draft } from '../../draft.ts';
import { type Entity, type EntityGiven, newEntity } from './entity.ts';
import { initials } from './nameMatch.ts';
import { REACH } from './pronounAntecedent.ts';

/** The phrases that are the source of a quote, by their key. */
export type SourceKeys = ReadonlySet<string>;

/** What has been read of a text so far. The indexes keep the reading linear in its length. */
export interface State {
  readonly draft: Draft;
  readonly sources: SourceKeys;
  readonly entities: Entity[];
  /** Entities by each word of their name or description, and by a name's initials. */
  readonly byWord: Map<string, Entity[]>;
  /** Entities by what they are: “head of the union” under `head`. */
  readonly byRole: Map<string, Entity[]>;
  /** Entities spoken of in the last few sentences. */
  recent: Entity[];
  /** Whom each phrase means, by its key. */
  readonly resolved: Map<string, Entity>;
  /** Keys of the phrases that only give a name its role: no mentions of their own. */
  readonly roles: Set<string>;
  /** Names whose staff the text speaks of: “a Google spokeswoman”. */
  readonly employers: ReadonlySet<string>;
  /** Where the labels of turns begin. */
  readonly labels: ReadonlySet<number>;
  /** Words that the text writes with a small initial somewhere. */
  readonly smallWords: ReadonlySet<string>;
}

export function newState(draft: Draft, sources: SourceKeys): State {
  const small = draft.document.tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower);
  return {
    draft,
    sources,
    entities: [],
    byWord: new Map(),
    byRole: new Map(),
    recent: [],
    resolved: new Map(),
    roles: new Set(),
    employers: employersIn(draft),
    labels: labelStarts(draft),
    smallWords: new Set(small),
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

const STAFF =
  /^(?:spokes(?:man|woman|person|people)|executives?|employees?|engineers?|staffers?|shares|stock|investors?)$/;

function employersIn(draft: Draft): Set<string> {
  const found = new Set<string>();
  for (const { items } of draft.sentences) {
    items.forEach((item, at) => {
      if (item.tag === 'PROPN' && STAFF.test(items[at + 1]?.lower ?? '')) found.add(item.lower);
    });
  }
  return found;
}

/** Gives an entity its role, unless an earlier mention has. */
export function setRole(state: State, entity: Entity, role: string): void {
  if (entity.role !== '' || role === '') return;
  entity.role = role;
  fileUnder(state.byRole, roleHead(role), entity);
}

/** “head of the pilots’ union” → `head`. */
function roleHead(role: string): string {
  const core = role.toLowerCase().split(/\s(?:of|for|at|in|from|with|on|to)\s/)[0] ?? '';
  return core.split(/[\s-]+/).at(-1) ?? '';
}

function fileUnder(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key);
  if (list) list.push(entity);
  else index.set(key, [entity]);
}

/** Forgets, for pronouns, whom the text has not spoken of for some sentences. */
export function startSentence(state: State, sentence: number): void {
  state.recent = state.recent.filter((entity) => sentence - entity.lastSentence <= REACH);
}
