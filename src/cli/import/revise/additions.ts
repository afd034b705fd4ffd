import type { PlacedMark } from '#markdown/readMarks.ts';
import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { ArticleFront } from '#model/article.ts';
import type { Draft } from '../draft.ts';
import type { Library } from '../library.ts';
import { isFreed, isUndecided } from './decided.ts';
import { newFindings } from './findings.ts';
import type { NamedSpan } from './nesting.ts';
import type { Placing } from './placing.ts';
import type { Reading } from './reading.ts';
import { isNew, withStanding } from './standing.ts';
import { inSource, type NewText } from './writeLines.ts';

/** What the parser adds to an article. */
export interface Additions {
  /** Its spans are those of the new source text. */
  readonly draft: Draft;
  /** Its marks, placed in the folded text. */
  readonly marks: readonly PlacedMark[];
}

const NOWHERE = { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };

/** Drafts marks for the words that are not known from the former text, and for those whose marks were lost with another. */
export function additions(
  { slug, rights }: { readonly slug: string } & Pick<ArticleFront, 'rights'>,
  { folded }: NewText,
  { document, annotations, inFolded }: Reading,
  placing: Placing,
  kept: readonly PlacedMark[],
  library: Library,
): Additions {
  const { standing, alone, outcomes, pairs } = placing;
  // Words of a mark that is kept are known, wherever they stand.
  const known = withStanding(standing, pairs);
  const mayAdd = (mark: NamedSpan): boolean => {
    const span = { ...mark, ...inFolded(mark) };
    const isUnknown = isNew(known, span, folded.text) && !isUndecided(span, outcomes);
    return isUnknown || isFreed(span, alone, outcomes);
  };
  const inText = kept.map((mark) => ({ ...mark, ...inSource(mark, folded) }));
  const draft = newFindings({ slug, document, annotations, kept: inText }, mayAdd, library, rights);
  return { draft, marks: draft.marks.map((mark) => placedAnew({ ...mark, ...inFolded(mark) })) };
}

/** A mark of the parser as one that is read; it has no place in the former file. */
function placedAnew({ name, start, end, attributes }: MarkToWrite): PlacedMark {
  const values = Object.entries(attributes).map(([key, value]) => [key, value === true ? '' : value]);
  return { name, start, end, attributes: Object.fromEntries(values), paragraph: 0, position: NOWHERE };
}

/** What of a draft is written: files of speakers and events that a mark points to. */
export function written(
  { marks, speakers, events, quotes }: Draft,
  all: readonly Pick<PlacedMark, 'attributes'>[],
): Draft {
  const named = new Set(all.flatMap(({ attributes: { is, by, id } }) => [is, by, id]));
  return {
    marks,
    speakers: speakers.filter(({ id }) => named.has(id)),
    events: events.filter(({ id }) => named.has(id)),
    quotes: quotes.filter(({ id }) => named.has(id)),
  };
}
