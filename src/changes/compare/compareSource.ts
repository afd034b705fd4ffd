import { diffArrays } from 'diff';
import type { Article } from '#model/briefing.ts';
import type { RevisedPlace, SourceChange } from '../changes.ts';

/** The sentences in which two source texts differ; null where the texts are the same to the byte. */
export function compareSource(before: Article, after: Article): SourceChange | null {
  if (before.source.sha256 === after.source.sha256) return null;
  const [was, is] = [sentencesOf(before.sourceText), sentencesOf(after.sourceText)];
  return movedApart(revisedPlaces(was, is));
}

/** What is taken out at one place and added at another was moved. */
function movedApart(places: readonly RevisedPlace[]): SourceChange {
  const removed = places.flatMap((place) => place.removed);
  const moved = places.flatMap((place) => takenFrom(removed, place.added));
  const [leaving, arriving] = [[...moved], [...moved]];
  return {
    places: places
      .map((place) => ({
        removed: withoutThose(leaving, place.removed),
        added: withoutThose(arriving, place.added),
      }))
      .filter((place) => place.removed.length + place.added.length > 0),
    moved,
  };
}

/** Those of some sentences that a supply holds, which is used up by them. */
function takenFrom(supply: string[], sentences: readonly string[]): string[] {
  return sentences.filter((one) => {
    const at = supply.indexOf(one);
    if (at !== -1) supply.splice(at, 1);
    return at !== -1;
  });
}

function withoutThose(supply: string[], sentences: readonly string[]): string[] {
  return sentences.filter((one) => takenFrom(supply, [one]).length === 0);
}

/** Where sentences differ from those before them, between sentences that stand. */
function revisedPlaces(was: string[], is: string[]): RevisedPlace[] {
  const runs = diffArrays(was, is);
  return runs.flatMap((run, i): RevisedPlace[] => {
    if (!run.added && !run.removed) return [];
    const before = runs[i - 1];
    if (before?.added || before?.removed) return [];
    const both = [run, runs[i + 1]];
    return [
      {
        removed: both.find((one) => one?.removed)?.value ?? [],
        added: both.find((one) => one?.added)?.value ?? [],
      },
    ];
  });
}

/** A text's sentences, white space folded. */
function sentencesOf(text: string): string[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return sentences.map(({ segment }) => segment.replaceAll(/\s+/g, ' ').trim()).filter((one) => one !== '');
}
