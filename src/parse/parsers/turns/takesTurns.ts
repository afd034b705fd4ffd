import { GIVEN_NAMES, ORGANISATION_WORDS } from '../../constants/names.ts';
import type { TextDocument } from '../../text/document.ts';
import type { LabelledParagraph } from './labelledParagraphs.ts';

/** A turn, and whom its label means. */
interface Turn extends LabelledParagraph {
  readonly speaker: string;
}

/**
 * Whether the layout alone makes a transcript, whatever is said: a first name and a surname before every turn, another one
 * each time, and sentences behind them (**Ann Lee:** The tunnel is long.⏎**Jo Reed:** A bridge is longer.⏎**Ann Lee:** It is.).
 * Fields and scores hold no sentences; places and headings have no first names, of which bold type asks for one.
 */
export function takesTurns({ text }: TextDocument, run: readonly Turn[]): boolean {
  const given = run.filter(({ label }) => isGivenName(label.text)).length;
  const isBold = run.every(({ label }) => BOLD.test(text.slice(label.start - 2, label.start)));
  return (
    given >= (isBold ? 1 : run.length) &&
    run.every(({ speaker }, i) => speaker !== run[i - 1]?.speaker) &&
    run.every(({ label }) => isFullName(label.text) && !isCommon(text, label.text)) &&
    run.every(({ label }) => /^[*_]*:/.test(text.slice(label.end, label.end + 3))) &&
    run.every(({ label }) => SENTENCE.test(text.slice(label.wordsStart, label.wordsEnd)))
  );
}

function isGivenName(label: string): boolean {
  return GIVEN_NAMES.has(label.toLowerCase().split(/\s/)[0] ?? '');
}

function isFullName(label: string): boolean {
  const words = label.toLowerCase().split(/\s+/);
  return words.length > 1 && !words.some((word) => ORGANISATION_WORDS.has(word));
}

/** “Rose Cream” where the text also has “the cream”. */
function isCommon(text: string, label: string): boolean {
  return text.includes(` ${label.toLowerCase().split(/\s+/).at(-1) ?? ''}`);
}

const BOLD = /(?:\*\*|__)$/;
/** A capital first, a small word further on, and a stop at the end. */
const SENTENCE = /^["“‘]?\p{Lu}.*\s\p{Ll}.*[.!?…]["”’*_]*$/su;
