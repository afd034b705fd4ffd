import type { MarkedText } from '#model/span.ts';
import { isPersonNoun, NAME_TITLES, singular } from '../../constants/roleNouns.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { affiliationIn } from './affiliation.ts';
import type { Entity } from './entity.ts';
import { fileUnder, type State } from './state.ts';

/** Adds what an entity is to what is known of it; the same words count once. */
export function addRole(state: State, view: SentenceView, entity: Entity, role: MarkedText | null): void {
  if (!role) return;
  entity.affiliation ??= affiliationIn(state.draft.document.text, view.items, role, (words) =>
    namesPerson(state, words),
  );
  if (entity.roles.some(({ text }) => text.toLowerCase() === role.text.toLowerCase())) return;
  entity.roles.push(role);
  for (const head of roleHeads(role.text)) fileUnder(state.byRole, head, entity);
}

function namesPerson(state: State, words: readonly string[]): boolean {
  return (state.byWord.get(words.at(-1) ?? '') ?? []).some(
    ({ personhood }) => personhood >= words.length || personhood === 2,
  );
}

/** What a role is called later: “head of the union” → `head`; a rank and the role before it: “spokesman Col.” → both. */
function roleHeads(role: string): string[] {
  const core = role.toLowerCase().split(/\s(?:of|for|at|in|from|with|on|to)\s/)[0] ?? '';
  const nouns = core.split(/[\s-]+/).map((word) => word.replace(/\.$/, ''));
  const heads = nouns.slice(-1);
  while (NAME_TITLES.has(heads[0] ?? '')) {
    const before = nouns.at(-1 - heads.length) ?? '';
    if (!isPersonNoun(before)) break;
    heads.unshift(before);
  }
  return heads.map((head) => ABBREVIATED.get(head) ?? singular(head));
}

/** What a title before a name is called later: Sen. Prull, “the senator”. */
const ABBREVIATED = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['det', 'detective'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['amb', 'ambassador'],
]);
