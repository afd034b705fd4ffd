import path from 'node:path';
import { noun } from '#words/english.ts';
import type { Library } from './library.ts';
import type { ImportOutcome } from './outcome.ts';

const files = noun('file');

/** What became of a file: an outcome, with the source's notes, or why it could not be read. */
export type FileOutcome =
  | (ImportOutcome & { readonly name: string; readonly notes: readonly string[] })
  | {
      readonly did: 'refused';
      readonly name: string;
      readonly told: string;
      readonly notes: readonly string[];
    };

/** How many statements, speakers and events content holds. */
export type Sizes = Readonly<Record<'statement' | 'speaker' | 'event', number>>;

export function sizesOf({ quotes, speakers, events }: Library): Sizes {
  return { statement: quotes.size, speaker: speakers.size, event: events.size };
}

/** What became of one file, with what there is to know of how it was read below the first line. */
export function reportOf({ did, told, notes }: FileOutcome): string {
  const [first = '', ...rest] = told.split('\n');
  return [first, ...(did === 'left alone' ? [] : notes.map((note) => `  ${note}`)), ...rest].join('\n');
}

/**
 * The end of an import of several files: how many of them became what, and, where that was not told of each file before, why
 * some were refused and what to look at.
 */
export function tally(
  outcomes: readonly FileOutcome[],
  sizes: { readonly before: Sizes; readonly after: Sizes },
  { aside, isTold }: { readonly aside: readonly string[]; readonly isTold: boolean },
): string {
  const { before, after } = sizes;
  const counts = Map.groupBy(outcomes, ({ did }) => did);
  const kinds = (['imported', 'revised', 'left alone', 'refused'] as const).flatMap((did) => {
    const number = counts.get(did)?.length ?? 0;
    return number === 0 ? [] : [`${number} ${did}${did === 'left alone' ? ', on file already' : ''}`];
  });
  const added = (Object.keys(before) as (keyof Sizes)[]).map((what) =>
    noun(what).inFigures(after[what] - before[what]),
  );
  return [
    `${files.inFigures(outcomes.length)}: ${kinds.join('; ')}`,
    ...(counts.has('imported')
      ? [`  new: ${added.join(', ')}; \`npm run check\` lists what to confirm`]
      : []),
    ...sayAside(aside),
    ...(isTold ? [] : sayEach(outcomes)),
  ].join('\n');
}

function sayEach(outcomes: readonly FileOutcome[]): string[] {
  return [
    ...outcomes.flatMap(({ name, notes, did }) =>
      did === 'left alone' ? [] : notes.map((note) => `  ${name}: ${note}`),
    ),
    ...outcomes.filter(({ did }) => did === 'refused').map(({ told }) => `  refused ${told}`),
  ];
}

/** “  passed over: 12 files by their names (10 .jpg, 2 .css)” */
function sayAside(aside: readonly string[]): string[] {
  if (aside.length === 0) return [];
  const kinds = [...Map.groupBy(aside, (file) => path.extname(file).toLowerCase() || path.basename(file))];
  const listed = kinds.map(([kind, files]) => `${files.length} ${kind}`).join(', ');
  return [
    `  passed over, since their names are those of no article: ${files.inFigures(aside.length)} (${listed})`,
  ];
}
