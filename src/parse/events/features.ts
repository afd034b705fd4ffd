import { isVerb, tenseOf } from '../dates/tense.ts';
import { tokenIn } from '../dates/tokens.ts';
import type { Token } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { eventLikeness } from './eventNouns.ts';
import type { Scene } from './scene.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const REPORTING = list('say tell add report announce note write state declare ask');
const RELATIVES = list('who which that whose');
const BORDER_WORDS: ReadonlyMap<string, string> = new Map([
  [',', 'comma'],
  ...['that', 'who', 'which'].map((word) => [word, 'that'] as const),
  ...[...list('when where because after before as if while since whose whom')].map(
    (word) => [word, 'when'] as const,
  ),
]);

/** A candidate as the features see it. */
interface View {
  readonly scene: Scene;
  readonly candidate: Candidate;
  readonly token: Token;
  readonly side: 'left' | 'right';
  readonly part: 'verb' | 'noun' | 'copula';
  /** The part with its tense, or how surely the noun names an event: `verb past`, `noun listed`. */
  readonly kind: string;
  /** The tokens between the candidate and the date. */
  readonly between: readonly Token[];
  readonly distance: string;
}

/** What speaks for or against a candidate being the event that a date dates; each name has a weight in weights.ts. */
export function features(scene: Scene, candidate: Candidate): string[] {
  const view = viewOf(scene, candidate);
  return [...position(view), ...path(view), ...place(view), ...standing(view), `word ${view.token.lemma}`];
}

function viewOf(scene: Scene, candidate: Candidate): View {
  const { document, from, to } = scene;
  const token = document.tokens[candidate] as Token;
  const left = candidate < from;
  const between = left ? document.tokens.slice(candidate + 1, from) : document.tokens.slice(to, candidate);
  const kind = kindOf(scene, candidate, token);
  const part = token.tag === 'AUX' ? 'copula' : isVerb(token) ? 'verb' : 'noun';
  const distance = distanceName(between.length);
  return { scene, candidate, token, side: left ? 'left' : 'right', part, kind, between, distance };
}

function kindOf({ document }: Scene, candidate: Candidate, token: Token): string {
  if (!isVerb(token)) return `noun ${eventLikeness(token)}`;
  return token.tag === 'AUX' ? 'copula be' : `verb ${tenseOf(document, candidate)}`;
}

function distanceName(tokens: number): string {
  if (tokens <= 3) return `at ${tokens}`;
  if (tokens <= 5) return 'at 4–5';
  if (tokens <= 8) return 'at 6–8';
  return tokens <= 13 ? 'at 9–13' : 'far';
}

/** Where it stands to the date: side, distance, the word that leads to the date. */
function position({ scene, token, side, part, kind, distance }: View): string[] {
  return [
    `${side} ${kind}`,
    `${side} ${kind} ${distance}`,
    `${side} ${scene.lead} ${part}`,
    `${side} ${distance}`,
    ...(REPORTING.has(token.lemma) ? [`${side} reporting ${distance}`] : []),
    ...(scene.owner ? [`owner ${side} ${part} ${distance}`] : []),
  ];
}

/** What lies between it and the date. */
function path({ side, part, between }: View): string[] {
  let verbs = 0;
  let commas = 0;
  const crossed = new Set<string>();
  for (const token of between) {
    if (token.tag === 'VERB') verbs++;
    if (token.text === ',') commas++;
    const border = crossing(token);
    if (border) crossed.add(border);
  }
  return [
    `${side} verbs ${Math.min(3, verbs)} ${part}`,
    `${side} ${part === 'noun' ? 'noun' : 'verb'} commas ${Math.min(2, commas)}`,
    ...[...crossed].map((name) => `${side} over ${name}`),
  ];
}

/** What kind of border a token is, if it is one. */
function crossing({ lower, tag }: Token): string | null {
  const word = BORDER_WORDS.get(lower);
  if (word) return word;
  if (tag === 'CCONJ') return 'and';
  if (tag === 'ADP') return 'preposition';
  if (lower === 'to' && tag === 'PART') return 'to';
  if (tag !== 'PUNCT') return null;
  if (/^["“”`']+$/.test(lower)) return 'quote';
  return /^[;:—–_-]+$/.test(lower) ? 'dash' : null;
}

/** What the words beside it say of its place in the sentence. */
function place({ scene: { document, grain }, candidate, token, side, part }: View): string[] {
  const before = [1, 2, 3].map((back) => tokenIn(document, candidate - back, token.sentence));
  if (part !== 'noun') {
    const relative = before.slice(0, 2).some((word) => word && RELATIVES.has(word.lower));
    return [`${side} verb of ${grain}`, ...(relative ? [`${side} relative`] : [])];
  }
  const head = before.find((word) => word && (word.tag === 'ADP' || isVerb(word)));
  const next = tokenIn(document, candidate + 1, token.sentence)?.tag;
  const compound = next === 'NOUN' || next === 'PROPN';
  return [
    `${side} noun of ${grain}`,
    `${side} noun under ${head?.tag ?? 'none'}`,
    ...(compound ? ['compound'] : []),
  ];
}

/** How it stands among the other candidates. */
function standing(view: View): string[] {
  const { scene, side, part, kind } = view;
  return [
    ...(isAttribute(view) ? [`attribute ${kind} ${scene.lead}`] : []),
    ...(isFirst(view) ? [`first ${side} ${part} ${scene.lead}`] : []),
  ];
}

/** Whether the date stands as an attribute before the candidate: “the Jan. 10 meeting”, “Friday's vote”. */
function isAttribute({ side, between }: View): boolean {
  if (side === 'left' || between.length > 4) return false;
  return between.every(
    ({ tag, lower }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN' || lower === "'s" || lower === '-',
  );
}

/** Whether no other candidate of its part of speech is nearer on its side. */
function isFirst({ scene: { document, candidates, from, to }, candidate, token, side }: View): boolean {
  return !candidates.some((other) => {
    if (isVerb(document.tokens[other] as Token) !== isVerb(token)) return false;
    return side === 'left' ? other > candidate && other < from : other < candidate && other >= to;
  });
}
