import { hasErrors, report } from '#markdown/problems.ts';
import type { RuleId } from '#markdown/rules.ts';
import type { PublicAddress, RedirectEntry } from '#model/redirect.ts';
import type { ContentFiles } from '../contentFiles.ts';
import type { ReadContent } from '../readBriefing.ts';
import { addEntries } from '../redirects/addEntries.ts';
import { entryFor } from '../redirects/entryFor.ts';
import { type FormerAddress, formerAddresses } from '../redirects/formerAddresses.ts';
import { missingIn } from '../redirects/missing.ts';
import { sayMend, sayVanished } from '../redirects/sayVanished.ts';
import { successorsIn } from '../redirects/successors.ts';
import { type Where, whereNow } from '../redirects/whereNow.ts';

/** What some content is compared with. */
export interface Earlier {
  /** As far as it differs. */
  readonly files: ContentFiles;
  /** What it is called: `origin/main`. */
  readonly name: string;
  /** The day on which they are compared, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Reports each address that was public in earlier content, that is there no more, and of which no redirect says what became.
 * Drafts have no public addresses, so they come and go freely. What vanished with its article is not listed before it is told
 * what became of that, which then is likely to hold for all of it.
 */
export function vanishedAddresses(content: ReadContent, files: ContentFiles, earlier: Earlier): void {
  if (hasErrors(files.redirects)) return;
  const losses = lossesOf(content, files, earlier);
  const edits = addEntries(
    losses.map(({ entry }) => entry),
    files.redirects,
  );
  for (const { former, now, entry, more } of losses) {
    const edit = edits.get(entry);
    const { file, at } = whereToMend(former, now, files);
    const isKept = whereNow(former.address, files) !== null;
    report(
      file,
      {
        reason: sayVanished(former, more, earlier.name),
        rule: 'vanished-address',
        mend: sayMend(former, { now, entry, isKept, file: files.redirects, today: earlier.today }),
        fix: edit && [edit],
      },
      at,
    );
  }
}

/** What had a page is not merely left over: to delete its file would mend nothing. */
function hushOrphan(address: PublicAddress, files: ContentFiles): void {
  const file = whereNow(address, files)?.file;
  if (file) file.messages = file.messages.filter(({ ruleId }) => !ORPHANS.has(ruleId));
}

const ORPHANS: ReadonlySet<string | undefined> = new Set<RuleId>(['orphan-speaker', 'orphan-event']);

/** An address that was lost. */
interface Loss {
  readonly former: FormerAddress;
  /** Where the same stands now. */
  readonly now: readonly PublicAddress[];
  /** The one entry that would tell what became of it; null where an editor has to. */
  readonly entry: RedirectEntry | null;
  /** How many others were lost with it, and are not listed. */
  readonly more: number;
}

function lossesOf(content: ReadContent, files: ContentFiles, earlier: Earlier): readonly Loss[] {
  const isMissing = missingIn(content, files);
  const lost = formerAddresses(earlier.files, content).filter(({ address }) => isMissing(address));
  if (lost.length === 0) return [];
  for (const { address } of lost) hushOrphan(address, files);
  const successors = successorsIn(content);
  const found = lost.map((former) => {
    const now = successors(former);
    return { former, now, entry: entryFor(former, now, content.redirects) };
  });
  const untold = found.filter(({ now, entry }) => now.length === 0 && entry === null);
  const byArticle = Map.groupBy(untold, ({ former }) => articleLost(former, untold));
  const apart = new Set([...byArticle].flatMap(([article, all]) => (article === null ? [] : all)));
  return found
    .filter((one) => !apart.has(one))
    .map((one) => ({ ...one, more: byArticle.get(one.former.address)?.length ?? 0 }));
}

/** The article that something was lost with; null where part of what it stood in is still there, or it is an article itself. */
function articleLost(
  { address, articles }: FormerAddress,
  untold: readonly { readonly former: FormerAddress }[],
): PublicAddress | null {
  const all = articles.map((slug): PublicAddress => `articles/${slug}`);
  if (all.includes(address)) return null;
  const areLost = all.every((one) => untold.some(({ former }) => former.address === one));
  return areLost ? (all[0] ?? null) : null;
}

/** Where the same stands now, else where it would stand; if no file is left, in the file of redirects. */
function whereToMend({ address }: FormerAddress, now: readonly PublicAddress[], files: ContentFiles): Where {
  return whereNow(now[0] ?? address, files) ?? { file: files.redirects };
}
