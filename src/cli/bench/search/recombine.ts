import { randomFrom } from '../../fit/forest/random.ts';
import { ownPassages, type Passages } from './passages.ts';
import { rewording } from './reword.ts';

/** An article put together for measuring. */
export interface Recombined {
  readonly title: string;
  readonly published: string;
  readonly text: string;
}

/** Characters of an article: the mean of the press releases in `../shared/news`. */
const LENGTH = 2_050;

/** Sentences of a paragraph that says nothing of note. */
const SENTENCES = 4;

/** The articles appeared on days of ten years. */
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3_652;
const DAY = 86_400_000;

/**
 * As many articles as asked for, put together of passages of our own, with more words than these have; the same on every
 * run. Each has something said, something dated, and plain sentences, so that it has about as many statements, events and
 * speakers as news of its length.
 */
export function recombine(count: number): Recombined[] {
  const passages = ownPassages();
  const reword = rewording([...passages.spoken, ...passages.dated]);
  const random = randomFrom(20_211_228);
  return Array.from({ length: count }, () => article(passages, random, reword(random)));
}

function article(
  { headlines, spoken, dated, plain }: Passages,
  random: () => number,
  reword: (text: string) => string,
): Recombined {
  const sentence = () => oneOf(plain, random);
  const paragraphs = [oneOf(spoken, random), oneOf(dated, random)];
  while (lengthOf(paragraphs) < LENGTH)
    paragraphs.push(Array.from({ length: SENTENCES }, sentence).join(' '));
  return {
    title: reword(oneOf(headlines, random)),
    published: new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10),
    text: `${paragraphs.map(reword).join('\n\n')}\n`,
  };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function oneOf(texts: readonly string[], random: () => number): string {
  return texts[Math.floor(random() * texts.length)] ?? '';
}
