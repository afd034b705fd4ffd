import { restsOn } from '#briefing/restsOn.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { Merge } from './mergeSource.ts';
import { isKept, type Kept } from './outcomes.ts';

/**
 * A line for each thing to look at in statements whose words stand while what they rest on does not: the text gives them to
 * their speaker no more, or their cue or day is said no more.
 *
 * @param before the marks of the former article
 */
export function sayLookAt(before: readonly PlacedMark[], { outcomes, marks, doubts }: Merge): string[] {
  const noSpeaker = doubts.map(({ id, because }) => ({
    id,
    because: `${because}, so that it is marked \`doubt=revision\``,
  }));
  const others = outcomes.filter(isKept).flatMap((kept) => {
    const { id } = kept.mark.attributes;
    if (kept.mark.name !== 'quote' || id === undefined) return [];
    return restDoubts(kept, before, marks).map((because) => ({ id, because }));
  });
  return [...Map.groupBy([...noSpeaker, ...others], ({ because }) => because)].map(
    ([because, same]) => `  look at ${[...new Set(same.map(({ id }) => `#${id}`))].join(', ')}: ${because}`,
  );
}

/** What the statement rested on and rests on no more. */
function restDoubts({ mark }: Kept, before: readonly PlacedMark[], marks: readonly PlacedMark[]): string[] {
  const now = marks.find(({ position }) => position === mark.position);
  if (now === undefined) return [];
  const isInferred = now.attributes.inferred !== undefined && mark.attributes.inferred === undefined;
  return [
    ...(restsOn(mark, before).cue && !restsOn(now, marks).cue ? ['no cue reports it any more'] : []),
    ...(isInferred
      ? [`no words state its day ${mark.attributes.said} any more, so that it is marked \`inferred\``]
      : []),
  ];
}
