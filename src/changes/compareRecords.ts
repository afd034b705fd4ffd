import type { PartChanges, RecordChanges, StatementChange } from './changes.ts';
import { compareArticle } from './compare/compareArticles.ts';
import { compareEntries } from './compare/compareEntries.ts';
import { compareStatements, type PlacedChange } from './compare/compareStatements.ts';
import { isPublic, pairArticles } from './compare/pairArticles.ts';
import { renamingOf } from './compare/renaming.ts';
import { listChange } from './compare/same.ts';
import { comparePages } from './pages/comparePages.ts';
import { isKnown, type Sides } from './side.ts';

/** What a change does to the record. */
export function compareRecords(sides: Sides): RecordChanges {
  const pairs = pairArticles(sides);
  const renaming = renamingOf(sides);
  const articles = pairs.flatMap((pair) => {
    const change = compareArticle(pair, sides, renaming);
    return change ? [{ change, isPublic: isPublic(pair) }] : [];
  });
  const statements = compareStatements(pairs, sides, renaming);
  const speakers = compareEntries(
    knownOf(sides, 'speakers', sides.before.speakers),
    knownOf(sides, 'speakers', sides.after.speakers),
    ({ name }) => name,
  );
  const events = compareEntries(
    knownOf(sides, 'events', sides.before.events),
    knownOf(sides, 'events', sides.after.events),
    ({ title }) => title,
  );
  const part = (wanted: boolean): PartChanges => ({
    articles: articles.filter((one) => one.isPublic === wanted).map(({ change }) => change),
    statements: statements.filter(({ within }) => isPublic(within) === wanted).map(withoutPlace),
    speakers: speakers.filter(({ id, formerId }) => isSeen(sides, 'speakers', id, formerId) === wanted),
    events: events.filter(({ id, formerId }) => isSeen(sides, 'events', id, formerId) === wanted),
  });
  return {
    published: part(true),
    drafts: part(false),
    redirects: listChange(sides.before.redirects, sides.after.redirects),
    pages: comparePages(sides),
  };
}

function withoutPlace({ within: _, ...change }: PlacedChange): StatementChange {
  return change;
}

/** The speakers or the events of one side, as far as they could be read on both. */
function knownOf<Entry>(
  sides: Sides,
  kind: Kind,
  entries: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, Entry> {
  return new Map([...entries].filter(([id]) => isKnown(sides, `${kind}/${id}`)));
}

type Kind = 'speakers' | 'events';

/** Whether readers see a speaker or an event, before or after. */
function isSeen({ before, after }: Sides, kind: Kind, id: string, formerId: string | null): boolean {
  return after.published[kind].has(id) || before.published[kind].has(formerId ?? id);
}
