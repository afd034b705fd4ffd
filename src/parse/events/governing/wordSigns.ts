import { remembered } from '../../remembered.ts';
import type { Token } from '../../text/document.ts';
import { eventLikeness } from '../eventNouns.ts';

/** How often annotators took a word for an event, and for one that a date dates: shares from 0 to 1. */
export interface WordSigns {
  readonly event: (token: Token) => number;
  readonly dated: (token: Token) => number;
}

/** Shares in percent, by {@link wordKey} and, for words that are not listed, by {@link classKey}. */
export type WordShares = Readonly<Record<string, WordShare>>;

const KINDS: Readonly<Partial<Record<string, string>>> = { VERB: 'v', AUX: 'v', ADJ: 'a', ADP: 'a' };
const kindOf = ({ tag }: Token): string => KINDS[tag] ?? 'n';

/** A word by its dictionary form: `v say`, `n meeting`. */
export function wordKey(token: Token): string {
  return `${kindOf(token)} ${token.lemma}`;
}

/** What is known of a word by its kind alone: a verb, an adjective, how a noun is made. */
export function classKey(token: Token): string {
  const kind = kindOf(token);
  return kind === 'n' ? eventLikeness(token) : kind;
}

export type WordShare = readonly [event: number, dated: number];

/** @param shareOf The shares of a {@link wordKey} or {@link classKey}, where they are known. */
export function wordSignsOf(shareOf: (key: string) => WordShare | undefined): WordSigns {
  const own = Object.fromEntries(
    ['v', 'a', 'n'].map((kind) => [kind, remembered((lemma) => shareOf(`${kind} ${lemma}`) ?? null)]),
  );
  const of = (token: Token): WordShare =>
    own[kindOf(token)]?.(token.lemma) ?? shareOf(classKey(token)) ?? [0, 0];
  return { event: (token) => of(token)[0] / 100, dated: (token) => of(token)[1] / 100 };
}
