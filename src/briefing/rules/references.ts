import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { attributePlace } from '#markdown/attributePlace.ts';
import { utterancesOf } from '#markdown/marks.ts';
import { didYouMean } from '#markdown/nearest.ts';
import { report } from '#markdown/problems.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import { toId } from '#model/id.ts';
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
    if (!quotes.has(note.on)) {
      const place = attributePlace(file, note.position, 'on');
      reportUnknown(file, 'statement', note.on, noteMend(note.on, [...quotes.keys()]), place);
    }
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
    if (!quotes.has(id))
      reportUnknown(file, 'statement', id, statementMend(id, quotes.keys()), place('of', id));
  }
  const speaker = name === 'speaker' ? is : by;
  if (speaker !== undefined && !speakers.has(speaker))
    reportUnknown(
      file,
      'speaker',
      speaker,
      speakerMend(speaker, speakers),
      place(name === 'speaker' ? 'is' : 'by'),
    );
  if (name === 'event' && is !== undefined && !events.has(is))
    reportUnknown(file, 'event', is, eventMend(is, events), place('is'));
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
  mend: string,
  position: Position | undefined,
): void {
  const place = kind === 'statement' ? 'this article' : `content/${kind}s/`;
  report(
    file,
    {
      reason: `Unexpected ${kind} \`${id}\`: there is none in ${place}`,
      rule: `unknown-${kind}`,
      mend,
      actual: id,
    },
    position,
  );
}

const statementMend = (id: string, known: Iterable<string>): string =>
  didYouMean(id, known) ?? `Give a quote the id: \`{#${id} …}\`.`;

/** A note can be moved to another statement, while an id is a public address. */
function noteMend(on: string, known: readonly string[]): string {
  const shown = known.slice(0, SHOWN).map((id) => `\`${id}\``);
  const more = known.length > SHOWN ? ', …' : '';
  return (
    didYouMean(on, known) ??
    (known.length === 0
      ? 'A note is on a statement: mark one, or take the note out.'
      : `Write in \`on\` the id of the statement that the note is on: ${shown.join(', ')}${more}.`)
  );
}

/** So many ids are offered. */
const SHOWN = 6;

/** Where a speaker's file was renamed, its marks still have the id that its name gives. */
function speakerMend(id: string, speakers: Targets['speakers']): string {
  const [named, ...others] = [...speakers].filter(([, front]) =>
    [front?.name, ...(front?.aliases ?? [])].some((name) => name !== undefined && toId(name) === id),
  );
  if (named && others.length === 0) return `Did you mean \`${named[0]}\`?`;
  return (
    didYouMean(id, speakers.keys()) ??
    `Correct the id, or make content/speakers/${id}.md: \`npm run new -- speaker\`.`
  );
}

const eventMend = (id: string, events: Iterable<string>): string =>
  didYouMean(id, events) ??
  `Correct the id, make content/events/${id}.md (\`npm run new -- event\`), or take the mark off.`;
