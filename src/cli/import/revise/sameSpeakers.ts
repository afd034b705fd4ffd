import type { PlacedMark } from '#markdown/readMarks.ts';
import type { FoundSpeaker } from '#model/annotations.ts';
import { overlaps } from '#model/span.ts';
import { isNamed } from '#model/speaker.ts';

/**
 * Whom the parser's speakers are on file, by the parser's ids: those that an editor's marks call one speaker wherever they
 * stand on words for them. A named one must have its whole name in them: after a correction “Holm” is no word for Ida Holm.
 */
export function sameSpeakers(
  speakers: readonly FoundSpeaker[],
  kept: readonly PlacedMark[],
  text: string,
): ReadonlyMap<string, string> {
  const naming = kept.filter(({ name }) => name === 'speaker');
  return new Map(
    speakers.flatMap((speaker): [string, string][] => {
      const known = new Set(
        naming
          .filter((mark) => speaker.mentions.some((mention) => overlaps(mention, mark)))
          .filter(({ start, end }) => !isNamed(speaker) || text.slice(start, end).includes(speaker.name))
          .flatMap(({ attributes }) => attributes.is ?? []),
      );
      const [one] = known;
      return one !== undefined && known.size === 1 ? [[speaker.id, one]] : [];
    }),
  );
}
