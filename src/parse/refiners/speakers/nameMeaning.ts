import type { MarkedText } from '#model/span.ts';
import { isPersonNoun, isPluralNoun, nounGender } from '../../constants/roleNouns.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { roleText } from '../../parsers/phrases/apposition.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { affiliationIn } from './affiliation.ts';
import type { Entity } from './entity.ts';
import { nameGiven, ownRole } from './nameGiven.ts';
import type { NameParts } from './names.ts';
import { knownName } from './namesakes.ts';
import { personhoodOf, showPersonhood } from './personhood.ts';
import { addRole } from './roles.ts';
import { mint, type State } from './state.ts';

/** Whom a name means; its role is read from the words beside it. */
export function nameMeaning(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): Entity {
  const entity = knownName(state, parts) ?? mint(state, nameGiven(state, view, phrase, parts));
  entity.gender ??= parts.gender;
  addRole(state, view, entity, parts.role);
  if (entity.kind !== 'person') return entity;
  showPersonhood(entity, personhoodOf(view, phrase, parts, state.subjects));
  for (const word of originOf(view, phrase)) entity.origin.add(word);
  entity.affiliation ??= affiliationBehind(state, view, phrase);
  const first = ownRole(state, view, phrase);
  for (const role of first ? [first, ...furtherRole(view, first)] : []) {
    addRole(state, view, entity, roleText(role));
    state.resolved.set(keyOf(role), entity);
    state.roles.add(keyOf(role));
    entity.gender ??= nounGender(view.items[role.head]?.lower ?? '');
  }
  return entity;
}

/** “head of the union and former mayor,”: the second role, without an article of its own. */
function furtherRole({ items, startingAt }: SentenceView, { limit }: Phrase): readonly Phrase[] {
  const next = items[limit]?.lower === 'and' ? startingAt.get(limit + 1) : undefined;
  if (next?.kind !== 'noun' || items[next.first]?.tag === 'DET' || items[next.limit]?.tag !== 'PUNCT')
    return [];
  const head = items[next.head]?.lower ?? '';
  return isPersonNoun(head) && !isPluralNoun(head) ? [next] : [];
}

/** The words of “of Ohio” or “(D-Ohio)” behind a name. */
function originOf({ items }: SentenceView, { coreLimit, limit }: Phrase): string[] {
  const close =
    items[limit]?.text === '(' ? items.findIndex(({ text }, at) => at > limit && text === ')') : -1;
  const behind = [...items.slice(coreLimit, limit), ...(close < 0 ? [] : items.slice(limit + 1, close))];
  return behind.flatMap(({ tag, lower }) => (tag === 'PROPN' ? lower.split('-') : []));
}

/** “Ana Prull of the Harford Institute”. */
function affiliationBehind(
  state: State,
  { items }: SentenceView,
  { coreLimit, limit, end }: Phrase,
): MarkedText | null {
  const from = items[coreLimit + 1];
  if (!from || limit <= coreLimit + 1) return null;
  return affiliationIn(state.draft.document.text, items, { start: from.start, end }, () => true);
}
