import type { VFile } from 'vfile';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { findBase } from '../git/base.ts';
import { contentAt } from '../git/contentAt.ts';
import { type ReadArticle, readOne } from './articleFile.ts';
import { type Change, changesBetween, sayChange } from './changes.ts';

/**
 * What has changed in an article since a commit, as far as a correction may be about it.
 *
 * @throws Error where there is no such commit, the article was not there or not sound at it, or nothing has changed.
 */
export async function changesSince(ref: string, file: VFile, after: ReadArticle): Promise<readonly Change[]> {
  const base = await findBase(CONTENT_ROOT, ref);
  const then = base && (await contentAt(base));
  const former = then?.articles.find(({ stem }) => stem === file.stem);
  if (!then || !former) throw new Error(`--since: ${file.path} was not there at \`${ref}\``);
  const changes = changesBetween(
    readOne(former, String(former), then, `--since: at \`${ref}\` the article had errors`),
    after,
  );
  if (changes.length === 0)
    throw new Error(
      `--since: Unexpected \`${ref}\`: headline, standfirst, who speaks and what is quoted are still the same. Give --was and --now.`,
    );
  return changes;
}

/**
 * The one change that is meant, on the statement that was named if one was.
 *
 * @throws Error that lists them where there are several.
 */
export function onlyChange(changes: readonly Change[], on: string | undefined): Change {
  const meant = on === undefined ? changes : changes.filter((change) => change.on === on);
  const [first] = meant;
  if (first && meant.length === 1) return first;
  const list = (meant.length > 0 ? meant : changes).map((change) => `  ${sayChange(change)}`).join('\n');
  throw new Error(
    `--since: Unexpected ${meant.length === 0 ? `\`--on ${on}\`, which has not changed` : `${meant.length} changes, expected one`}. Give --was and --now of the one that is meant:\n${list}`,
  );
}
