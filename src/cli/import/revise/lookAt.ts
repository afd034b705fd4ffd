import { restsOn } from '#briefing/restsOn.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { QuoteSegment } from '#model/annotations.ts';
import { overlaps, type Span } from '#model/span.ts';
import { parse } from '#parse/parse.ts';
import type { Library } from '../library.ts';
import type { FiledSource, Merge } from './mergeSource.ts';
import { isKept, type Kept } from './outcomes.ts';
import { inSource } from './writeLines.ts';

/**
 * A line for each thing to look at in statements whose words stand while what they rest on does not: another one is named as
 * their speaker now, or their speaker, cue or day is said no more. Attributes stay as the editor wrote them, but for a day that
 * no words state.
 */
export function sayLookAt(filed: FiledSource, text: string, merge: Merge, library: Library): string[] {
  const { document, source } = filed;
  const formerly = parse(source.text, document.front).quotes;
  const now = parse(text, document.front).quotes;
  const doubts = merge.outcomes.filter(isKept).flatMap((kept) => {
    const { id, by } = kept.mark.attributes;
    if (kept.mark.name !== 'quote' || id === undefined) return [];
    const named = speakerOf(now, inSource(kept.at, merge.folded));
    const isOther = named !== speakerOf(formerly, inSource(kept.mark, source.folded));
    const isKnown = by === undefined || library.speakers.get(by)?.names.includes(named ?? '');
    if (named !== undefined && isOther && !isKnown)
      return [{ id, doubt: `the text now names “${named}” as who speaks, the mark says \`by=${by}\`` }];
    return restDoubts(kept, document.unmarked.marks, merge.marks).map((doubt) => ({ id, doubt }));
  });
  return [...Map.groupBy(doubts, ({ doubt }) => doubt)].map(
    ([doubt, same]) => `  look at ${same.map(({ id }) => `#${id}`).join(', ')}: ${doubt}`,
  );
}

/** What the statement rested on and rests on no more. */
function restDoubts({ mark }: Kept, before: readonly PlacedMark[], marks: readonly PlacedMark[]): string[] {
  const now = marks.find(({ position }) => position === mark.position);
  if (now === undefined) return [];
  const [rested, rests] = [restsOn(mark, before), restsOn(now, marks)];
  const { by, said } = mark.attributes;
  const isInferred = now.attributes.inferred !== undefined && mark.attributes.inferred === undefined;
  return [
    ...(rested.source && !rests.source ? [`no words beside it name its speaker \`${by}\` any more`] : []),
    ...(rested.cue && !rests.cue ? ['no cue reports it any more'] : []),
    ...(isInferred ? [`no words state its day ${said} any more, so that it is marked \`inferred\``] : []),
  ];
}

function speakerOf(segments: readonly QuoteSegment[], span: Span): string | undefined {
  return segments.find((segment) => segment.kind !== 'term' && overlaps(segment, span))?.speaker?.canonical;
}
