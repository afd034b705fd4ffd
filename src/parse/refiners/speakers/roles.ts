import type { MarkedText } from '#model/span.ts';
import { singular } from '../../constants/roleNouns.ts';
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
  fileUnder(state.byRole, roleHead(role.text), entity);
}

function namesPerson(state: State, words: readonly string[]): boolean {
  return (state.byWord.get(words.at(-1) ?? '') ?? []).some(
    ({ personhood }) => personhood >= words.length || personhood === 2,
  );
}

/** “head of the pilots’ union” → `head`. */
function roleHead(role: string): string {
  const core = role.toLowerCase().split(/\s(?:of|for|at|in|from|with|on|to)\s/)[0] ?? '';
  const head =
    core
      .split(/[\s-]+/)
      .at(-1)
      ?.replace(/\.$/, '') ?? '';
  return ABBREVIATED.get(head) ?? singular(head);
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
