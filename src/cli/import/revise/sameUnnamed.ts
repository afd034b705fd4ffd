import type { PlacedMark } from '#markdown/readMarks.ts';
import type { FoundSpeaker } from '#model/annotations.ts';
import { overlaps } from '#model/span.ts';
import { isNamed } from '#model/speaker.ts';

/**
 * Whom the parser's unnamed sources are on file, by the parser's ids: those that an editor's marks call one speaker wherever
 * they stand on words for them. A name is known by itself.
 */
export function sameUnnamed(
  speakers: readonly FoundSpeaker[],
  kept: readonly PlacedMark[],
): ReadonlyMap<string, string> {
  const named = kept.filter(({ name }) => name === 'speaker');
  return new Map(
    speakers
      .filter((speaker) => !isNamed(speaker))
      .flatMap(({ id, mentions }): [string, string][] => {
        const known = new Set(
          named.flatMap((mark) =>
            mentions.some((mention) => overlaps(mention, mark)) ? (mark.attributes.is ?? []) : [],
          ),
        );
        const [one] = known;
        return one !== undefined && known.size === 1 ? [[id, one]] : [];
      }),
  );
}
