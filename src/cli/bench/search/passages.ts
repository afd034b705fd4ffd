import { isInside } from '#model/span.ts';
import { findDates } from '#parse/dates/findDates.ts';
import { readDocument } from '#parse/text/document.ts';
import { readOwnDates, readOwnGold } from '../gold/readOwnGold.ts';

/** What articles are put together of, from those of our own writing (`tests/gold`). */
export interface Passages {
  readonly headlines: readonly string[];
  /** Whole paragraphs of one article, so that “he” mostly stands with the name that it means: those full of quotes. */
  readonly spoken: readonly string[];
  /** The same, full of dates. */
  readonly dated: readonly string[];
  /** Sentences without a quote or a day. */
  readonly plain: readonly string[];
}

/** Paragraphs of a passage, where the article has as many left. */
const PARAGRAPHS = 3;

export function ownPassages(): Passages {
  const spoken = readOwnGold().map(({ text }) => text);
  const dated = readOwnDates().map(({ text }) => text);
  const texts = [...spoken, ...dated];
  return {
    headlines: texts.map((text) => text.split('\n', 1).join('')),
    spoken: spoken.flatMap(passagesOf),
    dated: dated.flatMap(passagesOf),
    plain: texts.flatMap(plainSentences),
  };
}

/** All but the headline, in passages. */
function passagesOf(text: string): string[] {
  const [, ...body] = text.split(/\n{2,}/);
  const starts = body.flatMap((_, i) => (i % PARAGRAPHS === 0 ? [i] : []));
  return starts.map((start) => body.slice(start, start + PARAGRAPHS).join('\n\n'));
}

function plainSentences(text: string): string[] {
  const document = readDocument(text);
  const body = document.paragraphs.slice(1);
  const dates = findDates(document, ANY_DAY, []);
  return document.sentences
    .filter((sentence) => body.some((paragraph) => isInside(sentence, paragraph)))
    .filter((sentence) => !dates.some((date) => isInside(date, sentence)))
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => PLAIN.test(sentence));
}

const PLAIN = /^\p{Lu}[^"“”„«»‘:?]{24,}\.$/u;

/** From which day a date is counted does not matter where only its place does. */
const ANY_DAY = '2021-12-28';
