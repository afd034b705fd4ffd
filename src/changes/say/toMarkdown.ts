import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Comparison, PartChanges } from '../changes.ts';
import { articleEntries } from './articles.ts';
import { eventEntries, speakerEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { sayFaults } from './faults.ts';
import { markEntries } from './marks.ts';
import { heading } from './nodes.ts';
import { sayPages } from './pages.ts';
import { sayRedirects } from './redirects.ts';
import { saySections } from './sections.ts';
import { statementEntries } from './statements.ts';
import { sayNothing, saySummary } from './summary.ts';

/** So many lines of a list are shown at first; where the whole is too long, fewer, until it fits. */
const LIMITS = [40, 20, 10, 5, 2, 1, 0];

/** GitHub takes a comment of 65,536 characters; whatever posts it may add a line of its own. */
const LONGEST = 65_000;

/** What a change does to the record, as Markdown for a comment on GitHub and for a reader of the terminal. */
export function changesToMarkdown(comparison: Comparison): string {
  const written = LIMITS.map((limit) => () => write(comparison, limit));
  for (const one of written) {
    const markdown = one();
    if (markdown.length <= LONGEST) return markdown;
  }
  return toText([heading(2, TITLE), saySummary(comparison)]);
}

const TITLE = 'What this does to the record';

function write(comparison: Comparison, limit: number): string {
  const { changes, faults } = comparison;
  const published = entriesOf(changes.published, limit);
  const drafts = entriesOf(changes.drafts, limit);
  const redirects = sayRedirects(changes, limit);
  const told = [published, drafts, redirects, faults, sayPages(changes.pages, limit)];
  if (told.every((list) => list.length === 0)) return toText([sayNothing(comparison)]);
  return toText([
    heading(2, TITLE),
    saySummary(comparison),
    ...sayFaults(faults, limit),
    ...redirects,
    ...saySections(published, 3, limit),
    ...(drafts.length === 0
      ? []
      : [heading(3, 'Drafts, which readers do not see'), ...saySections(drafts, 4, limit)]),
    ...sayPages(changes.pages, limit),
  ]);
}

function entriesOf({ articles, statements, speakers, events }: PartChanges, limit: number): Entry[] {
  return [
    ...articles.flatMap((change) => articleEntries(change, limit)),
    ...statementEntries(statements, limit),
    ...articles.flatMap(markEntries),
    ...eventEntries(events),
    ...speakerEntries(speakers),
  ];
}

function toText(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      // GitHub strikes out what stands between tildes.
      unsafe: [{ character: '~', inConstruct: 'phrasing' }],
    },
  );
}
