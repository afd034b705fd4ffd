import type { Span } from '#model/span.ts';
import { CAPITALS, type Label, type LineLabel, labelAt, shapeOf } from './label.ts';

/** The labels of a paragraph: the one that it begins with, and those within the line. */
export function labelsIn(text: string, paragraph: Span): Label[] {
  const first = labelAt(text, paragraph);
  const others = inlineLabels(
    text,
    { start: first?.wordsStart ?? paragraph.start, end: paragraph.end },
    first !== null,
  );
  const labels = first ? [first, ...others] : others;
  return labels.map((label, i) => ({ ...label, wordsEnd: labels[i + 1]?.lineEnd ?? label.wordsEnd }));
}

/** “Q: Were you there? A: I was.” — further labels in a line that begins with one, or several within quotation marks. */
function inlineLabels(text: string, line: Span, isLabelled: boolean): LineLabel[] {
  const words = text.slice(line.start, line.end);
  if (!isLabelled && !OPENS_QUOTED.test(words)) return [];
  const matches = [...words.matchAll(isLabelled ? INLINE : INLINE_QUOTED)];
  if (!isLabelled && matches.length < 2) return [];
  return matches.map((match) => {
    const name = match.groups?.label ?? '';
    const end = line.start + match.index + match[0].length;
    const start = line.start + match.index + match[0].lastIndexOf(name);
    const wordsEnd = isLabelled ? line.end : closingMark(text, end, line.end);
    return {
      start,
      end: start + name.length,
      text: name,
      wordsStart: end,
      wordsEnd,
      lineEnd: line.start + match.index,
      shape: shapeOf(name),
    };
  });
}

const INLINE_LABEL = String.raw`(?<label>${CAPITALS}|Q|A|Question|Answer):\s+`;
const INLINE = new RegExp(String.raw`(?<=[.?!…—–)"”])\s+(?:\/\s+)?${INLINE_LABEL}`, 'gu');
const INLINE_QUOTED = new RegExp(
  String.raw`(?:(?<=[“"„«])|(?<=[.?!…—–)])\s+(?:\/\s+)?)${INLINE_LABEL}`,
  'gu',
);
const OPENS_QUOTED = new RegExp(`[“"„«]${INLINE_LABEL}`, 'u');

function closingMark(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit).search(/[”"»]/);
  return at < 0 ? limit : from + at;
}
