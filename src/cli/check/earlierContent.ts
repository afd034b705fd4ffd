import { REDIRECTS_FILE } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import type { Earlier } from '#briefing/rules/vanishedAddresses.ts';
import { fail, messageOf } from '../fail.ts';
import { type Base, findBase } from '../git/base.ts';
import { changedSince, contentAt } from '../git/contentAt.ts';
import { today } from '../today.ts';

/**
 * The content at the commit that a change began at, as far as it differs and can have been public. Null where there is
 * nothing to compare with: a folder without git is checked and built like any other. It fails only where the comparison
 * was asked for, by name or by being a pull request's.
 *
 * @param asked the commit, branch or tag to compare with, where one was named
 */
export async function earlierContent(asked: string | undefined): Promise<Earlier | null> {
  const base = await baseOf(asked);
  if (base === null) return null;
  const changed = [...(await changedSince(base))].filter(hasAddress);
  if (changed.length === 0) return null;
  return { files: await contentAt(base, new Set(changed)), name: base.name, today: today() };
}

async function baseOf(asked: string | undefined): Promise<Base | null> {
  try {
    return await findBase(CONTENT_ROOT, asked);
  } catch (error) {
    if (asked !== undefined || process.env.GITHUB_BASE_REF) fail(messageOf(error));
    process.stderr.write(`Not compared with what is published. ${messageOf(error)}\n`);
    return null;
  }
}

/** Whether a file can have an address, or lead one on. Source texts have none of their own. */
function hasAddress(file: string): boolean {
  return file === REDIRECTS_FILE || /^(?:articles|speakers|events)\/[^/]+\.md$/.test(file);
}
