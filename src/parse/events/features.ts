import type { DateExpression } from '#model/annotations.ts';
import { isVerb, tenseOf } from '../dates/tense.ts';
import { tokenIn, tokenIndexAt } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { Candidate } from './candidates.ts';
import { eventLikeness } from './eventNouns.ts';

/** A date in its sentence, with what all its candidates share. */
export interface Scene {
  readonly document: TextDocument;
  readonly candidates: readonly Candidate[];
  /** First token of the date, and the one past its last. */
  readonly from: number;
  readonly to: number;
  /** What leads to the date: its preposition, or `none`. */
  readonly lead: string;
  readonly owner: boolean;
  /** How fine the date is: `day`, `month`, `year`, `quarter`, `week`, `time`, `reference`. */
  readonly grain: string;
}

const LEADS = new Set(
  'in on at since until till by of from for before after during through between over to'.split(' '),
);
const REPORTING = new Set('say tell add report announce note write state declare ask'.split(' '));
const RELATIVES = new Set('who which that whose'.split(' '));
const LINKS = new Set(
  'that which who when where because after before as if while since whose whom'.split(' '),
);

export function sceneOf(
  document: TextDocument,
  date: DateExpression,
  candidates: readonly Candidate[],
): Scene {
  const from = tokenIndexAt(document, date.start);
  const to = tokenIndexAt(document, date.end - 1) + 1;
  const sentence = document.tokens[from]?.sentence ?? -1;
  const article = /^(?:the|a|an|his|her|its|their|this)$/;
  let before = tokenIn(document, from - 1, sentence);
  if (before && article.test(before.lower)) before = tokenIn(document, from - 2, sentence);
  const lead = before && LEADS.has(before.lower) ? before.lower : before ? 'none' : 'start';
  return {
    document,
    candidates,
    from,
    to,
    lead,
    owner: document.tokens[to]?.lower === "'s",
    grain: grainOf(date.value),
  };
}

function grainOf(value: string): string {
  if (value.endsWith('REF')) return 'reference';
  if (/T/.test(value)) return 'time';
  if (/W/.test(value)) return 'week';
  if (/[QH]/.test(value)) return 'quarter';
  return ['year', 'month', 'day'][value.split('-').length - 1] ?? 'day';
}

/** What speaks for or against a candidate being the event that a date dates; each name has a weight in weights.ts. */
export function features(scene: Scene, candidate: Candidate): string[] {
  const { document, from, to, lead } = scene;
  const token = document.tokens[candidate] as Token;
  const left = candidate < from;
  const between = left ? document.tokens.slice(candidate + 1, from) : document.tokens.slice(to, candidate);
  const side = left ? 'left' : 'right';
  const kind = kindOf(scene, candidate, token);
  const verbs = Math.min(3, between.filter(({ tag }) => tag === 'VERB').length);
  const distance = distanceName(between.length);
  return [
    `${side} ${kind}`,
    `${side} ${kind} ${distance}`,
    `${side} ${lead} ${kind.split(' ')[0]}`,
    `${side} verbs ${verbs} ${kind.split(' ')[0]}`,
    `${side} ${distance}`,
    `word ${token.lemma}`,
    ...betweenFeatures(between).map((name) => `${side} over ${name}`),
    ...placeFeatures(scene, candidate, token, side, between),
    ...(REPORTING.has(token.lemma) ? [`${side} reporting ${distance}`] : []),
    ...(scene.owner ? [`owner ${side} ${kind.split(' ')[0]} ${distance}`] : []),
    ...(isAttribute(scene, candidate, between) ? [`attribute ${kind} ${lead}`] : []),
    ...(isFirst(scene, candidate, side) ? [`first ${side} ${kind.split(' ')[0]} ${lead}`] : []),
  ];
}

/** What the words beside the candidate say of its place in the sentence. */
function placeFeatures(
  { document, grain }: Scene,
  candidate: Candidate,
  token: Token,
  side: string,
  between: readonly Token[],
): string[] {
  const part = isVerb(token) ? 'verb' : 'noun';
  const commas = between.filter(({ text }) => text === ',').length;
  const before = [1, 2, 3].map((back) => tokenIn(document, candidate - back, token.sentence));
  const names = [`${side} ${part} commas ${Math.min(2, commas)}`, `${side} ${part} of ${grain}`];
  if (part === 'noun') {
    const next = tokenIn(document, candidate + 1, token.sentence);
    if (next?.tag === 'NOUN' || next?.tag === 'PROPN') names.push('compound');
    names.push(
      `${side} noun under ${before.find((word) => word?.tag === 'ADP' || (word && isVerb(word)))?.tag ?? 'none'}`,
    );
  } else if (before.slice(0, 2).some((word) => word && RELATIVES.has(word.lower))) {
    names.push(`${side} relative`);
  }
  return names;
}

/** `verb past`, `noun listed`. */
function kindOf({ document }: Scene, candidate: Candidate, token: Token): string {
  if (!isVerb(token)) return `noun ${eventLikeness(token)}`;
  if (token.tag === 'AUX') return 'copula be';
  return `verb ${tenseOf(document, candidate)}`;
}

function distanceName(tokens: number): string {
  if (tokens <= 3) return `at ${tokens}`;
  if (tokens <= 5) return 'at 4–5';
  if (tokens <= 8) return 'at 6–8';
  return tokens <= 13 ? 'at 9–13' : 'far';
}

function betweenFeatures(between: readonly Token[]): string[] {
  const names = new Set<string>();
  for (const { lower, tag } of between) {
    if (lower === ',') names.add('comma');
    else if (/^["“”`']+$/.test(lower)) names.add('quote');
    else if (/^[;:—–_-]+$/.test(lower)) names.add('dash');
    else if (LINKS.has(lower))
      names.add(lower === 'that' || lower === 'who' || lower === 'which' ? 'that' : 'when');
    else if (tag === 'CCONJ') names.add('and');
    else if (lower === 'to' && tag === 'PART') names.add('to');
    else if (tag === 'ADP') names.add('preposition');
  }
  return [...names];
}

/** Whether the date stands as an attribute before the candidate: “the Jan. 10 meeting”, “Friday's vote”. */
function isAttribute({ from }: Scene, candidate: Candidate, between: readonly Token[]): boolean {
  if (candidate < from || between.length > 4) return false;
  return between.every(
    ({ tag, lower }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN' || lower === "'s" || lower === '-',
  );
}

/** Whether the candidate is the nearest of its part of speech on its side. */
function isFirst({ document, candidates, from, to }: Scene, candidate: Candidate, side: string): boolean {
  const verb = isVerb(document.tokens[candidate] as Token);
  return !candidates.some((other) => {
    if (isVerb(document.tokens[other] as Token) !== verb) return false;
    return side === 'left' ? other > candidate && other < from : other < candidate && other >= to;
  });
}
