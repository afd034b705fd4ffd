import type { TextDocument, Token } from '../text/document.ts';
import { tokenIn } from './tokens.ts';

/**
 * `modal` looks ahead without a promise (“would”, “may”), `able` looks either way (“could”); `infinitive` and `participle`
 * have no time of their own.
 */
export type Tense = 'past' | 'present' | 'future' | 'modal' | 'able' | 'infinitive' | 'participle';

const FUTURE = new Set(['will', "'ll", 'wo', 'shall']);
const MODAL = new Set(['would', "'d", 'may', 'might', 'must', 'should']);
const ABLE = new Set(['could', 'can', 'ca']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'ve"]);
const PRESENT_AUXILIARIES = new Set([
  'is',
  'are',
  'am',
  "'re",
  "'m",
  "'s",
  'do',
  'does',
  'be',
  'being',
  'been',
]);
/** Verbs whose past is their base form: the news tells with them, so they are past unless something else is said. */
const UNCHANGED = new Set(
  'put set cut hit let cost shut split spread hurt quit beat bet burst cast read'.split(' '),
);
/** How far to the left of a verb its auxiliaries may stand, adverbs and “not” between. */
const REACH = 5;

export const isVerb = (token: Token): boolean => token.tag === 'VERB' || token.tag === 'AUX';

/** The tense of the verb group that the token at `index` ends. */
export function tenseOf(document: TextDocument, index: number): Tense {
  const verb = document.tokens[index];
  if (!verb) return 'present';
  const own = ownTense(verb);
  for (let i = index - 1; i >= index - REACH; i--) {
    const token = tokenIn(document, i, verb.sentence);
    if (!token) break;
    if (FUTURE.has(token.lower)) return 'future';
    if (MODAL.has(token.lower) && token.tag !== 'NOUN') return 'modal';
    if (ABLE.has(token.lower) && token.tag === 'AUX') return 'able';
    if (token.lower === 'to' && token.tag !== 'ADP') return 'infinitive';
    if (PAST_AUXILIARIES.has(token.lower)) return 'past';
    if (token.tag === 'AUX' && PRESENT_AUXILIARIES.has(token.lower)) {
      if (token.lower === 'be' || token.lower === 'been' || token.lower === 'being') continue;
      return isGoingTo(document, i) ? 'future' : 'present';
    }
    if (token.tag !== 'ADV' && token.tag !== 'PART' && token.tag !== 'AUX' && !isSubject(token)) break;
  }
  return own;
}

/** In a question the subject stands between the auxiliary and the verb. */
const isSubject = (token: Token): boolean => token.tag === 'PRON';
const isGoingTo = (document: TextDocument, index: number): boolean =>
  document.tokens[index + 1]?.lower === 'going' && document.tokens[index + 2]?.lower === 'to';

/** What the form of a verb says by itself. */
function ownTense(verb: Token): Tense {
  if (FUTURE.has(verb.lower)) return 'future';
  if (MODAL.has(verb.lower)) return 'modal';
  if (ABLE.has(verb.lower)) return 'able';
  if (PAST_AUXILIARIES.has(verb.lower) && verb.lower !== 'have' && verb.lower !== 'has') return 'past';
  if (PRESENT_AUXILIARIES.has(verb.lower)) return 'present';
  if (verb.lower.endsWith('ing') && verb.lemma !== verb.lower) return 'participle';
  if (UNCHANGED.has(verb.lower)) return 'past';
  if (verb.lower === verb.lemma || verb.lower === `${verb.lemma}s` || verb.lower.endsWith('es'))
    return 'present';
  return verb.lower.endsWith('s') && verb.lower !== 'was' ? 'present' : 'past';
}
