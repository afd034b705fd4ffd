import type { PlacedMark } from '#markdown/readMarks.ts';
import type { Doubt } from '#model/doubt.ts';
import type { SpeakerInDoubt } from './speakersInDoubt.ts';

const REVISION: Doubt = 'revision';

/**
 * Marks whose speaker the text no longer names say so, and pages then show that speaker as inferred. `by` stays as an editor
 * wrote it; a doubt that stood there told a way through the former text.
 */
export function withDoubts(marks: readonly PlacedMark[], doubts: readonly SpeakerInDoubt[]): PlacedMark[] {
  const doubtful = new Set(doubts.map(({ mark }) => mark.position));
  return marks.map((mark) =>
    doubtful.has(mark.position) ? { ...mark, attributes: withDoubt(mark.attributes) } : mark,
  );
}

/** `doubt` stands right after `by` or `of`, as an import writes it. */
function withDoubt({ doubt, ...attributes }: PlacedMark['attributes']): PlacedMark['attributes'] {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name === 'by' || name === 'of'
        ? [
            [name, value],
            ['doubt', REVISION],
          ]
        : [[name, value]],
    ),
  );
}
