import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { utterancesOf } from '#markdown/marks.ts';
import { nearest } from '#markdown/nearest.ts';
import { report } from '#markdown/problems.ts';
import type { ArticleDocument } from '#markdown/readArticle.ts';
import type { PlacedMark } from '#markdown/readMarks.ts';
import type { SpeakerFront } from '#model/speaker.ts';
import { isNamed } from '#model/speaker.ts';
import { restsOn } from './restsOn.ts';

/** What an article's marks may point to. */
export interface Targets {
  /** By id; null where the file has faults of its own. */
  readonly speakers: ReadonlyMap<string, SpeakerFront | null>;
  readonly events: ReadonlySet<string>;
}

/** Reports each mark of an article that points to nothing, and each fact that is marked as stated while no marked words state it. */
export function checkReferences(
  file: VFile,
  slug: string,
  document: ArticleDocument,
  targets: Targets,
): void {
  const { marks } = document.unmarked;
  const quotes = new Map<string, PlacedMark>();
  for (const mark of marks) {
    const { id } = mark.attributes;
    if (mark.name !== 'quote' || id === undefined) continue;
    const first = quotes.get(id);
    if (first) reportTwice(file, id, mark.position, first.position.start.line);
    else quotes.set(id, mark);
  }
  for (const mark of marks) checkMark(file, mark, slug, quotes, targets);
  for (const note of document.notes) {
    if (!quotes.has(note.on)) reportUnknown(file, 'statement', note.on, quotes.keys(), note.position);
  }
  for (const quote of quotes.values()) checkSaid(file, quote, marks);
}

function checkMark(
  file: VFile,
  { name, attributes, position }: PlacedMark,
  slug: string,
  quotes: ReadonlyMap<string, PlacedMark>,
  { speakers, events }: Targets,
): void {
  const { by, is } = attributes;
  for (const id of utterancesOf(attributes)) {
    if (!quotes.has(id)) reportUnknown(file, 'statement', id, quotes.keys(), position);
  }
  const speaker = name === 'speaker' ? is : by;
  if (speaker !== undefined) checkSpeaker(file, speaker, slug, speakers, position);
  if (name === 'event' && is !== undefined && !events.has(is))
    reportUnknown(file, 'event', is, events, position);
}

function checkSpeaker(
  file: VFile,
  id: string,
  slug: string,
  speakers: Targets['speakers'],
  position: Position,
): void {
  const speaker = speakers.get(id);
  if (speaker === undefined) {
    reportUnknown(file, 'speaker', id, speakers.keys(), position);
  } else if (speaker !== null && !isNamed(speaker) && !speaker.articles.includes(slug)) {
    report(
      file,
      {
        reason: `Unexpected speaker \`${id}\`: this unnamed source belongs to ${speaker.articles.join(', ')}`,
        rule: 'unnamed-elsewhere',
        mend: `Two articles' unnamed sources are two speakers: give this one a file of its own, or add \`${slug}\` to its \`articles\` if you know that they are one.`,
      },
      position,
    );
  }
}

/** A day that is not marked as inferred must be given by words of the text: see {@link restsOn}. */
function checkSaid(file: VFile, quote: PlacedMark, marks: readonly PlacedMark[]): void {
  const { id, said, inferred } = quote.attributes;
  if (said === undefined || inferred !== undefined) return;
  if (restsOn(quote, marks).day) return;
  report(
    file,
    {
      reason: `Unexpected \`said=${said}\` of \`${id}\`, expected a date beside it that gives it`,
      rule: 'unstated-day',
      mend: `Mark the words that give the day with \`{is=${said}}\`, or add \`inferred\` to the quote.`,
      actual: said,
    },
    quote.position,
  );
}

function reportTwice(file: VFile, id: string, position: Position, line: number): void {
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
  const meant = nearest(id, known);
  const place = kind === 'statement' ? 'this article' : `content/${kind}s/`;
  report(
    file,
    {
      reason: `Unexpected ${kind} \`${id}\`: there is none in ${place}`,
      rule: `unknown-${kind}`,
      mend: meant
        ? `Did you mean \`${meant}\`?`
        : kind === 'statement'
          ? `Give a quote the id: \`{#${id} …}\`.`
          : `Add content/${kind}s/${id}.md, or correct the id.`,
      actual: id,
    },
    position,
  );
}
