import type { PlacedMark } from '#markdown/readMarks.ts';
import type { Span } from '#model/span.ts';
import { noun } from '#words/english.ts';
import type { Lost, Outcome } from './outcomes.ts';

/** What the words of a report are taken from. */
export interface ReportedMerge {
  /** The article's file as messages call it. */
  readonly path: string;
  readonly outcomes: readonly Outcome[];
  /** The former and the new text, folded. */
  readonly former: string;
  readonly text: string;
  /** The line of the revised file that a mark stands in. */
  readonly lineOf: (mark: PlacedMark) => number;
  /** The place of the new source text that an offset of its folded form stands at. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
  /** What stands in the new text where a mark stood, with some words around it; empty where nothing does. */
  readonly inPlaceOf: (mark: PlacedMark) => string;
  readonly published: boolean;
}

/** How many characters of words a line of the report shows. */
const SHOWN = 60;

const marks = noun('mark');

/** How many characters around a candidate place are shown on either side. */
const AROUND = 24;

/** “12 marks: 9 found, 1 moved, 1 ambiguous, 1 gone” */
export function countOutcomes(outcomes: readonly Outcome[]): string {
  const count = (kind: Outcome['kind']): string =>
    `${outcomes.filter((outcome) => outcome.kind === kind).length} ${kind}`;
  return `${marks.inFigures(outcomes.length)}: ${count('found')}, ${count('moved')}, ${count('ambiguous')}, ${count('gone')}`;
}

/** A line or more for each mark that does not simply stand, in the order of the former file: where it stood, its words, and what to do. */
export function listOutcomes(merge: ReportedMerge): string[] {
  const { path, former } = merge;
  return merge.outcomes
    .filter((outcome) => outcome.kind !== 'found')
    .flatMap((outcome) => {
      const { line, column } = outcome.mark.position.start;
      const said = outcome.kind === 'moved' ? sayMoved(outcome, merge) : sayLost(outcome, merge);
      return [
        `  ${outcome.kind.toUpperCase().padEnd(9)}  ${path}:${line}:${column}  ${nameOf(outcome.mark)} ${quoted(former.slice(outcome.mark.start, outcome.mark.end))}`,
        ...said.map((words) => `             ${words}`),
      ];
    });
}

/** `quote #price-two-tracks`, `cue of=price-two-tracks`, `date is=2022-01-10` */
function nameOf({ name, attributes: { id, of, is } }: PlacedMark): string {
  const key =
    id !== undefined ? ` #${id}` : of !== undefined ? ` of=${of}` : is !== undefined ? ` is=${is}` : '';
  return `${name}${key}`;
}

const MOVED_BECAUSE = {
  order: 'its sentence stands elsewhere',
  'changed-before': 'the words before it changed',
  'changed-after': 'the words after it changed',
  'changed-around': 'all words around it changed; its own stand nowhere else',
} as const;

function sayMoved(outcome: Extract<Outcome, { kind: 'moved' }>, { lineOf }: ReportedMerge): string[] {
  return [`now in line ${lineOf(outcome.mark)}: ${MOVED_BECAUSE[outcome.because]}`];
}

function sayLost(outcome: Lost, merge: ReportedMerge): string[] {
  return outcome.kind === 'ambiguous' ? sayAmbiguous(outcome, merge) : sayGone(outcome, merge);
}

const AMBIGUOUS_BECAUSE = {
  several: 'the words around do not tell which of these it is; mark the right one:',
  short:
    'its words stand here, with nothing around them to tell that they are the same; mark them if they are:',
  overlap: 'its words stand here, within another mark that is kept; mark what is meant:',
} as const;

function sayAmbiguous(
  { places, because, mark }: Extract<Outcome, { kind: 'ambiguous' }>,
  merge: ReportedMerge,
): string[] {
  const shown = places.map((place) => {
    const { line, column } = merge.placeOf(place.start);
    return `  line ${line}, column ${column} of the new text: ${excerpt(place, merge.text)}`;
  });
  return [AMBIGUOUS_BECAUSE[because], ...shown, ...addressLine(mark, merge)];
}

function sayGone({ mark, because }: Extract<Outcome, { kind: 'gone' }>, merge: ReportedMerge): string[] {
  if (because === 'first-passage')
    return [`its words stand, but the first passage of ${mark.attributes.of} is lost`];
  if (because === 'statement') return [`the statement that it reports is lost: ${mark.attributes.of}`];
  if (because === 'counted-from')
    return ['what it is counted from is lost; mark it anew, counted from another day'];
  const now = merge.inPlaceOf(mark);
  return [now === '' ? 'its sentence was taken out' : `now there: ${now}`, ...addressLine(mark, merge)];
}

/** A statement is a public address. */
function addressLine({ name, attributes: { id } }: PlacedMark, { published }: ReportedMerge): string[] {
  if (name !== 'quote' || id === undefined || !published) return [];
  return [
    `/quotes/${id}/ is public: give the id to the same statement again, or tell in content/redirects.yaml what became of it`,
  ];
}

/** “… said a senior official, who asked …” */
function excerpt({ start, end }: Span, text: string): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const words = cut(text.slice(start, end));
  return `${from > 0 ? '…' : ''}${text.slice(from, start)}[${words}]${text.slice(end, to)}${to < text.length ? '…' : ''}`;
}

/** Words that bring their own quotation marks need no others. */
function quoted(words: string): string {
  return /^["“]/.test(words) ? cut(words) : `“${cut(words)}”`;
}

function cut(text: string): string {
  if (text.length <= SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SHOWN) > 0 ? text.lastIndexOf(' ', SHOWN) : SHOWN)} …`;
}
