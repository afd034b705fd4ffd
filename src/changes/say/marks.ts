import { listed, times } from '#words/english.ts';
import type { ArticleChange, MarkChange } from '../changes.ts';
import type { Entry } from './entry.ts';
import { item, type Phrase, quoted } from './nodes.ts';
import { sayDateValue, sayFrom, sayNamed } from './values.ts';

const SECTION = { date: 'Days', speaker: 'Who speaks', event: 'Articles', term: 'Articles' } as const;

/** So many different words of marks that changed alike are told. */
const TOLD = 5;

/** A line for each change of marks of the text; all that changed alike are said together. */
export function markEntries({ slug, title, marks }: ArticleChange): Entry[] {
  const alike = Map.groupBy(marks, (mark) => JSON.stringify({ ...mark, text: '' }));
  return [...alike.values()].flatMap((same) => {
    const [mark] = same;
    if (!mark) return [];
    return [
      {
        section: SECTION[mark.mark],
        within: { id: slug, name: title },
        item: item([sayWords(same), ' ', ...sayMark(mark)]),
      },
    ];
  });
}

/** “Price”, “he” (twice) and “the spokesman” */
function sayWords(marks: readonly MarkChange[]): string {
  const texts = [...Map.groupBy(marks, ({ text }) => text)];
  const said = texts.map(([text, same]) =>
    same.length === 1 ? quoted(text) : `${quoted(text)} (${times(same.length)})`,
  );
  return listed(said.length <= TOLD + 1 ? said : [...said.slice(0, TOLD), `${said.length - TOLD} more`]);
}

function sayMark(change: MarkChange): readonly Phrase[] {
  switch (change.mark) {
    case 'date':
      return sayDateMark(change);
    case 'term':
      return [change.after ? 'now marked as a term' : 'no longer marked as a term'];
    default:
      return sayNaming(change);
  }
}

function sayDateMark({ before, after }: Extract<MarkChange, { mark: 'date' }>): readonly Phrase[] {
  if (before === null) return after === null ? [] : [`now marked as a date, read as ${sayDateValue(after)}`];
  if (after === null) return [`no longer marked as a date, formerly read as ${sayDateValue(before)}`];
  const [was, is] = [sayDateValue(before), sayDateValue(after)];
  if (was === is) return [`still read as ${is}, now ${sayFrom(after)}, formerly ${sayFrom(before)}`];
  return [`now read as ${is}, formerly as ${was}`];
}

function sayNaming({
  mark,
  before,
  after,
}: Extract<MarkChange, { mark: 'speaker' | 'event' }>): readonly Phrase[] {
  const what = mark === 'speaker' ? 'naming' : 'standing for';
  if (after === null) return [`no longer marked as ${what} `, ...sayNamed(before, null)];
  const formerly = before === null ? [] : [', formerly ', ...sayNamed(before, after)];
  return [`now marked as ${what} `, ...sayNamed(after, before), ...formerly];
}
