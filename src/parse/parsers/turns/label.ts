import type { Span } from '#model/span.ts';

/** What stands before the words of a turn: `MR PRICE:`, `Q.`, `**Ann Lee:**`. */
export interface Label extends Span {
  readonly text: string;
  /** Where the words of the turn begin, and where those of the line end. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  readonly shape: LabelShape;
}

/** A label, and where the words before it in its line end. */
export interface LineLabel extends Label {
  readonly lineEnd: number;
}

/** `Q:`, `A:`, `MR PRICE:`, `Ann Lee:`; a name in bold needs no colon. */
export type LabelShape = 'question' | 'answer' | 'capitals' | 'name';

/** Bold or italic type. */
const BOLD = String.raw`(?:\*{1,2}|__?)`;
/** A mark that opens the transcript as a quote, and the time in a recording. */
const BEFORE = String.raw`[“"„«]?\s?(?:[[(]\d{1,2}(?::\d\d){1,2}[\])]\s*)?`;
export const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4}`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|del|di|da|bin|al|el)){0,4}`;
/** `JO REED, HOST:`, `MS LEE (by telephone):` */
const ROLE = String.raw`(?:,\s[\p{Lu}\s.'’&-]{2,50})?(?:\s\([^)]{1,40}\))?`;
const AFTER = String.raw`(?=\s|[“"‘'«„(\[…]|$)\s*`;

const QUESTION_OR_ANSWER = new RegExp(
  String.raw`^${BEFORE}${BOLD}?(?<label>Q|A|Question|Answer|QUESTION|ANSWER)(?:\s?\d{1,2})?` +
    // The last is a letter that lost its mark: “QWhat did you see?”
    String.raw`(?:(?:[:.]${BOLD}?|${BOLD}[:.]?|(?=\s{2}))${AFTER}|(?<=Q)(?=\p{Lu}\p{Ll}+[\s'’]))`,
  'u',
);
/** `((NL)) I began early.`, as in wikis. */
const BRACKETED = new RegExp(String.raw`^\(\((?<label>${NAME})\)\)\s*:?\s+`, 'u');
const COLON = `(?:${BOLD}?:${BOLD}?)`;
const CAPITALS_LABEL = new RegExp(`^${BEFORE}${BOLD}?(?<label>${CAPITALS})${ROLE}${COLON}${AFTER}`, 'u');
const NAME_LABEL = new RegExp(
  String.raw`^${BEFORE}(?:${BOLD}?(?<label>${NAME})${ROLE}${COLON}|(?:\*\*|__)(?<bold>${NAME})(?:\*\*|__):?(?=\s|$))${AFTER}`,
  'u',
);

const LABELS = [QUESTION_OR_ANSWER, CAPITALS_LABEL, NAME_LABEL, BRACKETED];

/** A cheap look before the patterns are tried. */
const MAY_BE_LABELLED = /^[^:]{1,80}:|^[“"«]?(?:\*|_|[QA][\s.\d\p{Lu}]|\(\()/u;

/** Nothing that begins a turn is longer. */
const LONGEST = 160;

/**
 * The label that a paragraph begins with, or null. Whether it is one, the paragraphs around it decide. No words follow where
 * the label has a line of its own.
 */
export function labelAt(text: string, paragraph: Span): LineLabel | null {
  const opening = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  if (!MAY_BE_LABELLED.test(opening)) return null;
  const match = LABELS.map((pattern) => pattern.exec(opening)).find((found) => found !== null);
  const name = match?.groups?.label ?? match?.groups?.bold;
  if (!match || !name || match[0].length === LONGEST) return null;
  const start = paragraph.start + match[0].indexOf(name);
  return {
    start,
    end: start + name.length,
    text: name,
    wordsStart: paragraph.start + match[0].length,
    wordsEnd: paragraph.end,
    lineEnd: paragraph.start,
    shape: shapeOf(name),
  };
}

export function shapeOf(name: string): LabelShape {
  if (/^q(?:uestion)?$/i.test(name)) return 'question';
  if (/^a(?:nswer)?$/i.test(name)) return 'answer';
  return name === name.toUpperCase() ? 'capitals' : 'name';
}
