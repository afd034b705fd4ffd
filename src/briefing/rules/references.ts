import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { attributePlace } from '#markdown/attributePlace.ts';
import { utterancesOf } from '#markdown/marks.ts';
import { didYouMean } from '#markdown/nearest.ts';
import { report } from '#markdown/problems.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { ArticleRule, Targets } from './rule.ts';

/** Each mark and each note points to a speaker, an event or a statement that is there. */
export const references: ArticleRule = ({ file, document: { unmarked, notes } }, targets) => {
  const quotes = new Map<string, PlacedMark>();
  for (const mark of unmarked.marks) {
    const { id } = mark.attributes;
    if (mark.name !== 'quote' || id === undefined) continue;
    const first = quotes.get(id);
    if (first) reportTwice(file, id, attributePlace(file, mark.position, 'id'), first.position.start.line);
    else quotes.set(id, mark);
  }
  for (const mark of unmarked.marks) checkMark(file, mark, quotes, targets);
  for (const note of notes) {
    if (!quotes.has(note.on))
      reportUnknown(file, 'statement', note.on, quotes.keys(), attributePlace(file, note.position, 'on'));
  }
};

function checkMark(
  file: VFile,
  mark: PlacedMark,
  quotes: ReadonlyMap<string, PlacedMark>,
  { speakers, events }: Targets,
): void {
  const { name, attributes } = mark;
  const { by, is } = attributes;
  const place = (attribute: string, word?: string) => attributePlace(file, mark.position, attribute, word);
  for (const id of utterancesOf(attributes)) {
    if (!quotes.has(id)) reportUnknown(file, 'statement', id, quotes.keys(), place('of', id));
  }
  const speaker = name === 'speaker' ? is : by;
  if (speaker !== undefined && !speakers.has(speaker))
    reportUnknown(file, 'speaker', speaker, speakers.keys(), place(name === 'speaker' ? 'is' : 'by'));
  if (name === 'event' && is !== undefined && !events.has(is))
    reportUnknown(file, 'event', is, events, place('is'));
}

function reportTwice(file: VFile, id: string, position: Position | undefined, line: number): void {
  report(
    file,
    {
      reason: `Unexpected second statement \`${id}\`: line ${line} has that id`,
      rule: 'duplicate-id',
      mend: `Give it an id of its own, or, if it is a further passage of the same utterance, write \`{of=${id}}\`.`,
    },
    position,
  );
}

function reportUnknown(
  file: VFile,
  kind: 'speaker' | 'event' | 'statement',
  id: string,
  known: Iterable<string>,
  position: Position | undefined,
): void {
  const place = kind === 'statement' ? 'this article' : `content/${kind}s/`;
  report(
    file,
    {
      reason: `Unexpected ${kind} \`${id}\`: there is none in ${place}`,
      rule: `unknown-${kind}`,
      mend:
        didYouMean(id, known) ??
        (kind === 'statement'
          ? `Give a quote the id: \`{#${id} …}\`.`
          : `Add content/${kind}s/${id}.md, or correct the id.`),
      actual: id,
    },
    position,
  );
}
