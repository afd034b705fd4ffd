import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import { wordSet } from '../../wordSet.ts';

/** What a token may be on the way between two words of a sentence. */
const SIGNS = {
  verb: ({ tag }) => tag === 'VERB',
  aux: ({ tag }) => tag === 'AUX',
  noun: ({ tag }) => tag === 'NOUN',
  name: ({ tag }) => tag === 'PROPN',
  preposition: ({ tag }) => tag === 'ADP',
  comma: ({ text }) => text === ',',
  and: ({ tag }) => tag === 'CCONJ',
  to: ({ lower, tag }) => lower === 'to' && tag === 'PART',
  that: ({ lower }) => lower === 'that',
  subject: ({ lower }) => SUBJECTS.has(lower),
} as const satisfies Record<string, (token: Token) => boolean>;

const SUBJECTS = wordSet('i he she it we they there');

export type Sign = keyof typeof SIGNS;
const NAMES = Object.keys(SIGNS) as Sign[];

/** How often each sign stands before each token of a sentence, so that what lies between two words is a difference. */
export interface Signs {
  /** The first token of the sentence. */
  readonly first: number;
  readonly before: Readonly<Record<Sign, readonly number[]>>;
}

export function signsOf({ tokens }: TextDocument, { firstToken, endToken }: Sentence): Signs {
  const before = {} as Record<Sign, readonly number[]>;
  for (const name of NAMES) {
    const holds = SIGNS[name];
    let count = 0;
    const counts = [count];
    for (let i = firstToken; i < endToken; i++) {
      if (holds(tokens[i] as Token)) count++;
      counts.push(count);
    }
    before[name] = counts;
  }
  return { first: firstToken, before };
}

/** How often a sign stands among the tokens from one up to another. */
export function countOf(signs: Signs, sign: Sign, from: number, to: number): number {
  if (to <= from) return 0;
  const counts = signs.before[sign];
  return (counts[to - signs.first] as number) - (counts[from - signs.first] as number);
}
