import { existsSync } from 'node:fs';
import { mkdir, realpath, rename, rm } from 'node:fs/promises';
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
  const beside = hidden(target, 'building');
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
    if (!(await write(beside))) return false;
    await exchange(target, beside);
    return true;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** Puts `beside` where `target` is. What was there is put back where that cannot be done, and else removed. */
async function exchange(target: string, beside: string): Promise<void> {
  const before = hidden(target, 'before');
  await rm(before, { recursive: true, force: true });
  const replaces = existsSync(target);
  if (replaces) await rename(target, before);
  try {
    await rename(beside, target);
  } catch (error) {
    if (replaces) await rename(before, target);
    throw error;
  }
  await rm(before, { recursive: true, force: true });
}

/** A hidden folder beside a folder: `dist` → `.dist.building`. */
function hidden(folder: string, state: string): string {
  return join(dirname(folder), `.${basename(folder)}.${state}`);
}
