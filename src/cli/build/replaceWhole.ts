import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Has a folder written beside `folder` and then puts it in its place, so that nobody ever finds it half-written.
 *
 * @param write Writes into the folder that it is given; false where it did not come to its end.
 * @returns whether the folder was replaced. Where it was not, it is as it was.
 * @throws Error of the file system, or what `write` throws; the folder is then as it was, too.
 */
export async function replaceWhole(
  folder: string,
  write: (beside: string) => Promise<boolean>,
): Promise<boolean> {
  const target = existsSync(folder) ? await realpath(folder) : folder;
  await mkdir(dirname(target), { recursive: true });
  // A folder of its own for each, since two builds may run at once; hidden: `dist` → `.dist.building-5xKd2p`.
  const work = await mkdtemp(join(dirname(target), `.${basename(target)}.building-`));
  // Within it, since only its owner may read the folder itself.
  const [beside, before] = [join(work, 'new'), join(work, 'before')];
  try {
    await mkdir(beside);
    if (!(await write(beside))) return false;
    await exchange(target, beside, before);
    await rm(before, { recursive: true, force: true });
    return true;
  } finally {
    // What could not be put back stays.
    if (!existsSync(before)) await rm(work, { recursive: true, force: true });
  }
}

/** Puts `beside` where `target` is, and what was there to `before`; back where that cannot be done. */
async function exchange(target: string, beside: string, before: string): Promise<void> {
  const replaces = existsSync(target);
  if (replaces) await rename(target, before);
  try {
    await rename(beside, target);
  } catch (error) {
    if (replaces) await rename(before, target);
    throw error;
  }
}
