import type { DateExpression } from '#model/annotations.ts';
import { tokenIn, tokenIndexAt } from '../dates/tokens.ts';
import type { TextDocument, Token } from '../text/document.ts';
import type { Candidate } from './candidates.ts';

/** A date in its sentence, with what all its candidates share. */
export interface Scene {
  readonly document: TextDocument;
  /** In the order of the text. */
  readonly candidates: readonly Candidate[];
  /** First token of the date, and the one past its last. */
  readonly from: number;
  readonly to: number;
  /** What leads to the date: its preposition, `start` at the start of the sentence, `none` behind any other word. */
  readonly lead: string;
  /** Whether the date owns what follows: “Friday's vote”. */
  readonly owner: boolean;
  /** How fine the date is: `day`, `month`, `year`, `quarter`, `week`, `time`, `reference`. */
  readonly grain: string;
}

const LEADS = new Set(
  'in on at since until till by of from for before after during through between over to'.split(' '),
);
/** Marks that open a clause. */
const MARKS = /^["“”„‘`'(—–:;_-]+$/;
const ARTICLES = new Set('the a an his her its their this'.split(' '));

export function sceneOf(
  document: TextDocument,
  date: DateExpression,
  candidates: readonly Candidate[],
): Scene {
  const from = tokenIndexAt(document, date.start);
  const to = tokenIndexAt(document, date.end - 1) + 1;
  return {
    document,
    candidates,
    from,
    to,
    lead: leadOf(document, from),
    owner: document.tokens[to]?.lower === "'s",
    grain: grainOf(date.value),
  };
}

function leadOf(document: TextDocument, from: number): string {
  const sentence = document.tokens[from]?.sentence ?? -1;
  const at = (index: number): Token | undefined => tokenIn(document, index, sentence);
  const before = ARTICLES.has(at(from - 1)?.lower ?? '') ? at(from - 2) : at(from - 1);
  if (!before || MARKS.test(before.text)) return 'start';
  return LEADS.has(before.lower) ? before.lower : 'none';
}

function grainOf(value: string): string {
  if (value.endsWith('REF')) return 'reference';
  if (value.includes('T')) return 'time';
  if (value.includes('W')) return 'week';
  if (/[QH]/.test(value)) return 'quarter';
  return ['year', 'month', 'day'][value.split('-').length - 1] ?? 'day';
}
