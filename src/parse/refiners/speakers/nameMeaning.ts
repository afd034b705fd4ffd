import type { MarkedText } from '#model/span.ts';
import { ORGANISATION_WORDS, ORIGIN_ADJECTIVE, PLACE_NAMES } from '../../constants/names.ts';
import { nounGender } from '../../constants/roleNouns.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { roleAfter, roleText } from '../../parsers/phrases/apposition.ts';
import { keyOf, type Phrase } from '../../parsers/phrases/phrase.ts';
import { affiliationIn } from './affiliation.ts';
import type { Entity, EntityGiven, Personhood } from './entity.ts';
import { shownGender } from './gender.ts';
import { isHeadline } from './headline.ts';
import { BRAND_WORD, type NameParts } from './names.ts';
import { knownName, namesakes } from './namesakes.ts';
import { personhoodOf } from './personhood.ts';
import { addRole, mint, type State } from './state.ts';

/** Everyone whom the running text names in full somewhere, so that “Price” in the headline already finds Ned Price. */
export function readFullNames(state: State): void {
  for (const view of state.draft.views) {
    if (isHeadline(view.items)) continue;
    for (const phrase of view.phrases) {
      // MR PRICE: the capitals of a label are no way to write the name.
      if (state.labels.has(phrase.start) && phrase.text === phrase.text.toUpperCase()) continue;
      const parts = state.partsOf(view, phrase);
      if (!parts?.isPerson || parts.words.length < 2) continue;
      const known = namesakes(state, parts)[0];
      if (known) known.gender ??= parts.gender;
      else mint(state, personGiven(state, parts));
    }
  }
  countNames(state);
}

/** How often each is named so that it can be nobody else: of two with one surname the text is about the one more often named. */
function countNames(state: State): void {
  for (const view of state.draft.views) {
    for (const phrase of view.phrases) {
      const parts = state.partsOf(view, phrase);
      const [known, rival] = parts ? namesakes(state, parts) : [];
      if (!parts || !known || rival) continue;
      known.frequency++;
      showPersonhood(known, personhoodOf(view, phrase, parts, state.subjects));
    }
  }
}

/** Whom a name means; its role is read from the words beside it. */
export function nameMeaning(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): Entity {
  const entity = knownName(state, parts) ?? mint(state, nameGiven(state, view, phrase, parts));
  entity.gender ??= parts.gender;
  addRole(state, view, entity, parts.role);
  if (entity.kind !== 'person') return entity;
  showPersonhood(entity, personhoodOf(view, phrase, parts, state.subjects));
  entity.origin.push(...originOf(view, phrase));
  entity.affiliation ??= affiliationBehind(state, view, phrase);
  const role = ownRole(state, view, phrase);
  if (role) {
    addRole(state, view, entity, roleText(role));
    state.resolved.set(keyOf(role), entity);
    state.roles.add(keyOf(role));
    entity.gender ??= nounGender(view.items[role.head]?.lower ?? '');
  }
  return entity;
}

function personGiven(state: State, parts: NameParts): EntityGiven {
  const words = parts.keys;
  return {
    kind: 'person',
    name: parts.words.join(' '),
    words,
    named: true,
    ...shownGender(state, words, parts.gender),
  };
}

/** The role behind a name, unless it is that of another: in “Ana Prull of the Harford Institute, a biologist,” Prull's. */
function ownRole(state: State, view: SentenceView, phrase: Phrase): Phrase | null {
  const role = roleAfter(view, phrase);
  return role && !state.resolved.has(keyOf(role)) ? role : null;
}

function showPersonhood(entity: Entity, shown: Personhood): void {
  if (shown > entity.personhood) entity.personhood = shown;
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

/** Without a sign of the contrary a name is a person's: it was seen beside a verb of speech. */
function nameGiven(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): EntityGiven {
  const given = { name: parts.words.join(' '), words: parts.keys, named: true };
  if (!parts.isPerson && isPeople(parts)) return { ...given, kind: 'group', gender: 'plural' };
  const isShown = parts.isPerson || (!isOrganisation(view, phrase, parts) && ownRole(state, view, phrase));
  if (isShown || !looksLikeThing(state, view, phrase, parts)) return personGiven(state, parts);
  return { ...given, kind: 'organisation' };
}

/** “Republicans”, “Hungarians”. */
function isPeople({ words, keys }: NameParts): boolean {
  return (
    words.length === 1 && /s$/.test(words[0] ?? '') && ORIGIN_ADJECTIVE.test(keys[0]?.slice(0, -1) ?? '')
  );
}

function looksLikeThing(state: State, view: SentenceView, phrase: Phrase, parts: NameParts): boolean {
  const lower = parts.words.map((word) => word.toLowerCase());
  return (
    isOrganisation(view, phrase, parts) ||
    (lower.length === 1 &&
      (state.employers.has(lower[0] ?? '') || isCommonWord(state, phrase, lower[0] ?? ''))) ||
    (/^(?:New|North|South|East|West|San|Los|Las|United)$/.test(parts.words[0] ?? '') &&
      parts.words.length > 1) ||
    (view.items[phrase.coreLimit]?.text === ',' && view.items[phrase.coreLimit + 1]?.lower === 'which') ||
    lower.some((word) => PLACE_NAMES.has(word)) ||
    /^[\p{Lu}\d.&]{2,}$/u.test(parts.words.join('')) ||
    parts.words.some((word) => BRAND_WORD.test(word))
  );
}

/** “the State Department”: whoever stands behind it with a comma is another. */
function isOrganisation({ items }: SentenceView, { first }: Phrase, { words }: NameParts): boolean {
  return items[first]?.lower === 'the' || words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
}

/** “Immigration is …”, “None has …”: the capital is the sentence's. */
function isCommonWord(state: State, phrase: Phrase, word: string): boolean {
  if (phrase.first > 0 || state.subjects.telling.has(phrase.start)) return false;
  return state.smallWords.has(word) || /^(?:none|nobody|everybody|anybody|nothing|something)$/.test(word);
}
