import { isPersonNoun } from '../../constants/roleNouns.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Proposal } from '../proposal.ts';
import { tokenIndexAt } from '../tokens.ts';

const AGE = /\bolds?$/i;
/** Young people, whom no role names, and the endings of trades: actor, dentist, politician, salesman. */
const PERSON =
  /^(?:kid|baby|infant|twin|teen|toddler|bride|groom|kindergartner)s?$|(?:er|or|ist|ian|man|woman|ant|ent|ee)s?$/;

/**
 * Drops the ages of people: “a 6-year-old boy”, “44 years old”. They are durations that measure somebody, and date nothing
 * that a timeline could show; those who annotated TimeBank and AQUAINT marked 1 of 39. The age of a thing stays, since
 * something began that long ago: “the 8-month-old truce”.
 */
export function dropAges(proposals: readonly Proposal[], document: TextDocument): Proposal[] {
  return proposals.filter((proposal) => {
    const age = AGE.test(document.text.slice(proposal.start, proposal.end));
    return !age || isAgeOfThing(document, proposal);
  });
}

/** “The 8-month-old peace talks”: the last of the nouns behind the age has it. */
function isAgeOfThing(document: TextDocument, { start, end }: Proposal): boolean {
  let last = tokenIndexAt(document, end);
  const attribute = document.text.slice(start, end).includes('-');
  if (!attribute || document.tokens[last]?.tag !== 'NOUN') return false;
  while (document.tokens[last + 1]?.tag === 'NOUN') last++;
  const noun = document.tokens[last]?.lower ?? '';
  return !isPersonNoun(noun) && !PERSON.test(noun);
}
