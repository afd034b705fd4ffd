import type { TextDocument } from '../../text/document.ts';
import { type MarkedStretch, scanMarks } from './scanMarks.ts';

/** A quoted stretch of the text: what may become a quote. */
export interface Stretch extends MarkedStretch {
  readonly paragraph: number;
  /** The stretch before it runs on into this one: its closing mark is kept for the last paragraph. */
  readonly continued: boolean;
}

/** Every quoted stretch of a text, in order; a quote of several paragraphs is one stretch a paragraph. */
export function findStretches(document: TextDocument): Stretch[] {
  const stretches: Stretch[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    for (const found of scanMarks(document.text, paragraph)) {
      const previous = stretches.at(-1);
      const continued =
        previous !== undefined &&
        previous.paragraph === index - 1 &&
        !previous.closed &&
        previous.opening === found.opening &&
        found.start === paragraph.start;
      stretches.push({ ...found, paragraph: index, continued });
    }
  });
  return stretches;
}
