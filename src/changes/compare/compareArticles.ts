import type { Article } from '#model/briefing.ts';
import type { ArticleChange } from '../changes.ts';
import type { Side, Sides } from '../side.ts';
import { compareFields } from './compareFields.ts';
import { compareLayout } from './compareLayout.ts';
import { compareMarks } from './compareMarks.ts';
import { compareNotes } from './compareNotes.ts';
import { compareSource } from './compareSource.ts';
import type { ArticlePair } from './pairArticles.ts';
import type { Renaming } from './renaming.ts';
import { listChange } from './same.ts';
import { statementOf } from './statement.ts';

/** What of an article is no field, or is compared by itself. */
const APART: ReadonlySet<string> = new Set([
  'slug',
  'status',
  'corrections',
  'source.text',
  'source.sha256',
  'source.former',
  'sourceText',
  'paragraphs',
  'quotes',
  'terms',
  'mentions',
  'dates',
  'events',
  'notes',
]);

/** How an article differs from what it was, its statements apart; null where it does not. */
export function compareArticle(pair: ArticlePair, sides: Sides, renaming: Renaming): ArticleChange | null {
  const { before, after } = pair;
  const article = after ?? before;
  if (!article || before === after) return null;
  const become = becomeOf(pair);
  const change: ArticleChange = {
    ...headOf(article),
    become,
    formerSlug: before && after && before.slug !== after.slug ? before.slug : null,
    statements: become === 'kept' ? [] : statementsOf(article, after ? sides.after : sides.before),
    ...(before && after ? compareWithin(before, after, sides, renaming) : NOTHING),
  };
  return isEmpty(change) ? null : change;
}

/** What is only compared where an article stays. */
type Within = Pick<ArticleChange, 'source' | 'layout' | 'fields' | 'corrections' | 'notes' | 'marks'>;

const NOTHING: Within = {
  source: null,
  layout: [],
  fields: [],
  corrections: { added: [], removed: [] },
  notes: [],
  marks: [],
};

function headOf({ slug, title, published, rights, source }: Article) {
  return { slug, title, published, rights, publisher: source.publisher };
}

function becomeOf({ before, after }: ArticlePair): ArticleChange['become'] {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  if (before.status === after.status) return 'kept';
  return after.status === 'published' ? 'published' : 'withdrawn';
}

function compareWithin(before: Article, after: Article, sides: Sides, renaming: Renaming): Within {
  return {
    source: compareSource(before, after),
    layout: compareLayout(before, after),
    fields: compareFields(before, after, APART),
    corrections: listChange(before.corrections, after.corrections),
    notes: compareNotes(before, after),
    marks: compareMarks(before, after, sides, renaming),
  };
}

function statementsOf({ quotes }: Article, side: Side): ArticleChange['statements'] {
  return quotes.map((quote) => statementOf(quote, side));
}

function isEmpty({
  become,
  formerSlug,
  source,
  layout,
  fields,
  corrections,
  notes,
  marks,
}: ArticleChange): boolean {
  return (
    become === 'kept' &&
    formerSlug === null &&
    source === null &&
    [layout, fields, corrections.added, corrections.removed, notes, marks].every((list) => list.length === 0)
  );
}
