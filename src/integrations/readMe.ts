import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { publishedAddress } from '#site/addresses.ts';
import { CHECKSUMS, READ_ME_FIRST } from '#site/carriedFiles.ts';
import { readMeFirst } from '#site/readMeFirst.ts';

/** Writes what a reader who is given the folder needs: a text that says what it is. */
export function readMe(): AstroIntegration {
  let listAddress: string | null = null;
  return {
    name: 'read-me',
    hooks: {
      'astro:config:done': ({ config: { site } }) => {
        listAddress = site === undefined ? null : publishedAddress(CHECKSUMS, new URL(site));
      },
      'astro:build:done': async ({ dir }) => {
        const text = readMeFirst(await loadBriefing(), listAddress);
        // The line ends of Windows, which every editor reads, and a byte order mark, without which some editors, and
        // browsers on plain text, take UTF-8 for something else.
        await writeFile(new URL(READ_ME_FIRST, dir), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
      },
    },
  };
}
