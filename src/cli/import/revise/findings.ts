import type { PlacedMark } from '#markdown/readMarks.ts';
import type { MarkToWrite } from '#markdown/writeArticle.ts';
import { isInside, overlaps } from '#model/span.ts';
import type { ImportOptions } from '../contentOf.ts';
import type { Draft } from '../draft.ts';
import { joinShared } from '../draft.ts';
import { draftDates } from '../draftDates.ts';
import type { Library } from '../library.ts';
import { mayHold, type NamedSpan } from './nesting.ts';
import { newEvents } from './newEvents.ts';
import { newQuotes } from './newQuotes.ts';
import type { RevisedText } from './revisedText.ts';

/**
 * What the parser finds in new and changed sentences, drafted as an import would. In a sentence that stands it adds nothing,
 * since an editor may have taken a mark off there, and nothing within words that an editor's mark covers.
 */
export function newFindings(
  revised: Omit<RevisedText, 'mayAdd'>,
  isNew: (mark: NamedSpan) => boolean,
  library: Library,
  rights: ImportOptions['rights'],
): Draft {
  const mayAdd = (mark: NamedSpan): boolean =>
    isNew(mark) && revised.kept.every((kept) => !overlaps(kept, mark) || mayHold(mark, kept));
  const text: RevisedText = { ...revised, mayAdd };
  const { annotations, kept } = revised;
  const dates = draftDates(annotations).filter(mayAdd);
  const known = [...keptDates(kept), ...dates];
  const { quotes, speakers, marks } = newQuotes(text, known, library);
  const events = newEvents(text, known, library.events, rights);
  const terms = annotations.quotes
    .filter(({ kind }) => kind === 'term')
    .map(({ start, end }): MarkToWrite => ({ name: 'term', start, end, attributes: {} }))
    .filter(mayAdd);
  return {
    marks: joinShared([...marks, ...events.marks, ...dates, ...terms]),
    speakers,
    events: events.files,
    quotes,
  };
}

/** An editor's dates give days, too; not those that stand in a statement. */
function keptDates(kept: readonly PlacedMark[]): MarkToWrite[] {
  const quotes = kept.filter(({ name }) => name === 'quote');
  return kept
    .filter((mark) => mark.name === 'date' && !quotes.some((quote) => isInside(mark, quote)))
    .map(({ name, start, end, attributes: { is, inferred } }) => ({
      name,
      start,
      end,
      attributes: {
        ...(is !== undefined && { is }),
        ...(inferred !== undefined && { inferred: true as const }),
      },
    }));
}
