import { findTurns } from '#parse/parsers/turns/findTurns.ts';
import { readDocument } from '#parse/text/document.ts';

/** Each turn as `LABEL | words`, with + where it goes on and – where nobody is named. */
export function turns(...lines: readonly string[]): string[] {
  const text = lines.join('\n\n');
  return findTurns(readDocument(text)).map(({ start, end, continued, label }) => {
    const name = label ? text.slice(label.start, label.end) : label === null ? '–' : '?';
    return `${name}${continued ? ' +' : ''} | ${text.slice(start, end)}`;
  });
}
