import type { Feature } from '../../feature.ts';
import type { Given } from './given.ts';
import { OPENERS } from './opener.ts';
import { countOf } from './signs.ts';

/** How the clauses of a candidate and of the date hang together. */
export const CLAUSE_FEATURES: readonly Feature<Given>[] = [
  ['clause tie', tie],
  ['clauses apart', ({ scene, clauseAt }) => scene.clause - clauseAt],
  ['verb of the clause of the date', ({ scene, candidate }) => clauseOfDate(scene)?.verb === candidate],
  ['verb of its clause', ({ clause, candidate }) => clause.verb === candidate],
  ['opener', ({ clause }) => OPENERS[clause.opener]],
  ['depth below the date', ({ clause, scene }) => clause.depth - (clauseOfDate(scene)?.depth ?? 0)],
  [
    'last verb',
    ({ scene: { at }, candidate, isVerb }) =>
      isVerb && countOf(at.signs, 'verb', candidate + 1, at.sentence.endToken) === 0,
  ],
  [
    'first verb',
    ({ scene: { at }, candidate, isVerb }) =>
      isVerb && countOf(at.signs, 'verb', at.sentence.firstToken, candidate) === 0,
  ],
];

const clauseOfDate = ({ at, clause }: Given['scene']) => at.clauses.clauses[clause];

/** 0 in the same clause, 1 in the one above, 2 in the one below, 3 in one beside it, 4 farther off. */
function tie({ scene: { at, clause }, clauseAt }: Given): number {
  const { clauses } = at.clauses;
  if (clause === clauseAt) return 0;
  if (clauses[clause]?.parent === clauseAt) return 1;
  if (clauses[clauseAt]?.parent === clause) return 2;
  return clauses[clauseAt]?.parent === clauses[clause]?.parent ? 3 : 4;
}
