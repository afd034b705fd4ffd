import type { Span } from '#model/span.ts';
import type { TextDocument } from '../text/document.ts';
import { keywordsIn } from './keywords.ts';
import { dateParsers } from './parsers.ts';
import type { DateParser, Proposal } from './proposal.ts';

/**
 * A run of white space or dashes that no expression reaches across. Patterns look back over such a run from each of its
 * places, so cutting there is what keeps them linear on any text.
 */
const RIFT = /[\s-]{8,}/g;

/** What every parser finds in every paragraph, overlaps and all. */
export function propose(document: TextDocument): Proposal[] {
  return document.paragraphs.flatMap((paragraph) => {
    const keywords = keywordsIn(document, paragraph);
    const parsers = dateParsers.filter(({ needs }) => keywords.has(needs));
    if (parsers.length === 0) return [];
    return stretchesOf(document.text, paragraph).flatMap((stretch) =>
      parsers.flatMap((parser) => matches(parser, document.text, stretch)),
    );
  });
}

/** The parts of a paragraph between its rifts: nearly always the whole of it. */
function stretchesOf(text: string, { start, end }: Span): Span[] {
  const paragraph = text.slice(start, end);
  if (paragraph.search(RIFT) < 0) return [{ start, end }];
  const stretches: Span[] = [];
  let from = start;
  for (const { index, 0: rift } of paragraph.matchAll(RIFT)) {
    stretches.push({ start: from, end: start + index });
    from = start + index + rift.length;
  }
  return [...stretches, { start: from, end }];
}

function matches({ rule, pattern, read }: DateParser, text: string, { start, end }: Span): Proposal[] {
  const proposals: Proposal[] = [];
  const stretch = text.slice(start, end);
  // A pattern is compiled once for all paragraphs, where matchAll would copy it for each.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const reading = read(match);
    if (!reading) continue;
    const { type, value, skip, aside } = reading;
    proposals.push({
      start: start + match.index + (skip?.start ?? 0),
      end: start + match.index + match[0].length - (skip?.end ?? 0),
      rule,
      type,
      value,
      ...(aside && { aside }),
    });
  }
  return proposals;
}
