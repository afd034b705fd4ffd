import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { CHECKSUMS, READ_ME_FIRST } from '#site/carriedFiles.ts';
import { readMeFirst } from '#site/readMeFirst.ts';
import { writeChecksumList } from './checksums/checksumList.ts';
import { digestsOf } from './checksums/digests.ts';
import { filesBelow } from './filesBelow.ts';

/**
 * Writes what a reader who is given the folder needs: a text that says what it is, and the digests of all files, so that
 * they can tell whether one was changed on the way. Stands last: it sees the bytes that are published. A folder without
 * the digests was not built to its end.
 */
export function checksums(): AstroIntegration {
  let list: string | null = null;
  return {
    name: 'checksums',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        list = site === undefined ? null : addressBelow(site, base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await writeReadMe(root, readMeFirst(await loadBriefing(), list));
        logger.info(`digests of ${await writeChecksums(root)} files written`);
      },
    },
  };
}

/** The list's address on a site that is published at `site`, which may have a path itself, below `base`. */
function addressBelow(site: string, base: string): string {
  const { origin, pathname } = new URL(site);
  return new URL(`${pathname}/${base}/${CHECKSUMS}`.replaceAll(/\/+/g, '/'), origin).href;
}

/**
 * With the line ends of Windows, which every editor reads, and a byte order mark, without which some editors, and browsers
 * on plain text, take UTF-8 for something else.
 */
async function writeReadMe(root: string, text: string): Promise<void> {
  await writeFile(join(root, READ_ME_FIRST), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
}

/**
 * Writes the digests of all files below a folder into it.
 *
 * @returns how many files there are.
 */
export async function writeChecksums(root: string): Promise<number> {
  const files = [...(await filesBelow(root))].filter((file) => file !== CHECKSUMS);
  await writeFile(join(root, CHECKSUMS), writeChecksumList(await digestsOf(root, files)));
  return files.length;
}
