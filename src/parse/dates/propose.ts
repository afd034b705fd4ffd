import type { Paragraph, TextDocument } from '../text/document.ts';
import { keywordsIn } from './keywords.ts';
import { dateParsers } from './parsers.ts';
import type { DateParser, Proposal } from './proposal.ts';

/** What every parser finds in every paragraph, overlaps and all. */
export function propose(document: TextDocument): Proposal[] {
  return document.paragraphs.flatMap((paragraph) => {
    const keywords = keywordsIn(document, paragraph);
    return dateParsers
      .filter(({ needs }) => keywords.has(needs))
      .flatMap((parser) => matches(parser, document.text, paragraph));
  });
}

function matches({ pattern, read }: DateParser, text: string, { start, end }: Paragraph): Proposal[] {
  const proposals: Proposal[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const reading = read(match);
    if (!reading) continue;
    const { type, value, skip, aside } = reading;
    proposals.push({
      start: start + match.index + (skip?.start ?? 0),
      end: start + match.index + match[0].length - (skip?.end ?? 0),
      type,
      value,
      ...(aside && { aside }),
    });
  }
  return proposals;
}
