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
  readonly before: Readonly<Record<Sign, Uint16Array>>;
}

export function signsOf({ tokens }: TextDocument, { firstToken, endToken }: Sentence): Signs {
  const length = endToken - firstToken;
  const before = {} as Record<Sign, Uint16Array>;
  for (const name of NAMES) {
    const counts = new Uint16Array(length + 1);
    const holds = SIGNS[name];
    for (let i = 0; i < length; i++) {
      counts[i + 1] = (counts[i] as number) + (holds(tokens[firstToken + i] as Token) ? 1 : 0);
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
