import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { frontMatterOf } from '#markdown/fields.ts';
import { fold } from '#markdown/fold.ts';
import { type ArticleNote, readArticle } from '#markdown/readArticle.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import { eventAddress, speakerAddress } from '#site/addresses.ts';
import { noun } from '#words/english.ts';
import type { FileToWrite } from '../../writeFiles.ts';
import { editorialFiles } from '../contentOf.ts';
import type { Library } from '../library.ts';
import type { ReceivedSource } from '../receivedSource.ts';
import { summaryOfAdded } from '../summary.ts';
import type { FiledSource } from './filedSource.ts';
import { sayKept } from './keptFields.ts';
import { sayLookAt } from './lookAt.ts';
import { countOutcomes, listOutcomes, type ReportedMerge } from './mergeReport.ts';
import { type Merge, mergeSource } from './mergeSource.ts';
import { newWords, sayNewWords } from './newWords.ts';
import { isKept } from './outcomes.ts';
import { withRevisedSource } from './revisedSource.ts';
import { inSource, type NewText } from './writeLines.ts';

/** What a revised source makes of the content. */
export interface Revision {
  /** By their paths from `content/`, the article last. */
  readonly files: readonly FileToWrite[];
  readonly merge: Merge;
  /** Whether marks or notes of an editor are lost. */
  readonly loses: boolean;
  /** What became of each mark, what was added, and what an editor should look at, in words. */
  readonly told: string;
}

const notes = noun('note');

/** What ends front matter, with the empty lines below it. */
const CLOSING = /^\r?\n---[^\S\n]*(?:\r?\n|$)\s*/;

/**
 * Merges a revised source into the article that it revises.
 *
 * @param textFile where the new source text is kept, from `content/`
 * @throws Error where what would be written does not hold each mark that is kept, on its words
 */
export function reviseArticle(
  filed: FiledSource,
  source: ReceivedSource,
  textFile: string,
  library: Library,
): Revision {
  const { slug, file, document } = filed;
  const text = { text: source.text, folded: fold(source.text) };
  const merge = mergeSource(filed, text, library);
  const asOnDisk = (lines: string): string => lines.replaceAll('\n', filed.eol);
  const words = newWords(document.front.source, source.metadata);
  const now = { text: textFile, sha256: source.sha256 };
  const markdown = written(withRevisedSource(String(file), document.front.source, now, words), merge);
  const marks = readBack(markdown, merge, text.folded.text);
  const lost = merge.outcomes.filter((outcome) => !isKept(outcome));
  const lostNotes = document.notes.filter(({ on }) => !isStatement(on, merge.marks));
  const told = [
    `${source.name} → content/articles/${slug}.md, a revision of its source`,
    `  ${countOutcomes(merge.outcomes)}${sayNotes(document.notes.length, lostNotes.length)}`,
    ...words.map((one) => sayNewWords(one, 'the article takes it over')),
    ...sayKept(document.front, source.metadata),
    ...listOutcomes(reportedMerge(filed, merge, text, marks)),
    ...lostNotes.flatMap((note) => sayLostNote(note, String(file))),
    ...sayLookAt(document.unmarked.marks, merge),
    ...summaryOfAdded(merge.added, text.text),
  ].join('\n');
  return {
    files: [
      { path: textFile, content: source.bytes },
      ...editorialFiles(merge.added),
      { path: `articles/${slug}.md`, content: asOnDisk(markdown), replaces: asOnDisk(String(file)) },
    ],
    merge,
    loses: lost.length > 0 || lostNotes.length > 0,
    told,
  };
}

/** @param edited the former article, with its new front matter */
function written(edited: string, { body }: Merge): string {
  const { text: yaml, from } = frontMatterOf(edited) ?? { text: '', from: 0 };
  const [closing = ''] = CLOSING.exec(edited.slice(from + yaml.length)) ?? [];
  return `${edited.slice(0, from + yaml.length)}${closing}${body}`;
}

/** Reads what would be written as the check does. */
function readBack(markdown: string, { marks }: Merge, text: string): readonly PlacedMark[] {
  const file = new VFile({ path: 'revised.md', value: markdown });
  const read = readArticle(file, { speakerAddress, eventAddress });
  const held = (list: readonly PlacedMark[]): string =>
    JSON.stringify(list.map(({ name, start, end, attributes }) => [name, start, end, attributes]));
  if (read === null || read.unmarked.text !== text || held(read.unmarked.marks) !== held(marks))
    throw new Error(
      `The revised article would not read as it should${file.messages[0] ? `: ${file.messages[0].reason}` : ''}; nothing was written. This is a fault of the command: please report it with both texts.`,
    );
  return read.unmarked.marks;
}

/** @param marks those of the revised article, in the order of the merge's, where they stand in its file */
function reportedMerge(
  { slug, document }: FiledSource,
  merge: Merge,
  { text, folded }: NewText,
  marks: readonly PlacedMark[],
): ReportedMerge {
  const places = location(text);
  return {
    path: `content/articles/${slug}.md`,
    outcomes: merge.outcomes,
    former: document.unmarked.text,
    text: folded.text,
    lineOf: (mark) =>
      marks[merge.marks.findIndex(({ position }) => position === mark.position)]?.position.start.line ?? 1,
    placeOf: (offset) =>
      places.toPoint(inSource({ start: offset, end: offset + 1 }, folded).start) ?? { line: 1, column: 1 },
    inPlaceOf: merge.inPlaceOf,
    published: document.front.status === 'published',
  };
}

function sayLostNote({ on, position }: ArticleNote, markdown: string): string[] {
  return [
    `  the note on ${on} goes with its statement:`,
    ...markdown
      .slice(position?.start.offset, position?.end.offset)
      .split(/\r?\n/)
      .map((line) => `    | ${line}`),
  ];
}

function isStatement(id: string, marks: readonly PlacedMark[]): boolean {
  return marks.some(({ name, attributes }) => name === 'quote' && attributes.id === id);
}

function sayNotes(all: number, lost: number): string {
  if (all === 0) return '';
  return `; ${notes.inFigures(all)}${lost === 0 ? ', kept' : `, ${lost} lost`}`;
}
