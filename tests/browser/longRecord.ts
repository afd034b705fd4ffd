import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './dist.ts';

/** How many events the long record has: one a week. */
const EVENTS = 200;
/** The first so many are reported, the others disputed. */
const CERTAIN = 60;

/** Builds a site of one article that names an event a week from January 2020 on, and gives its folder. */
export async function buildLongRecord(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const weeks = Array.from({ length: EVENTS }, (_, i) => i + 1);
  const text = weeks.map((week) => `The ${nameOf(week)} took place.`).join('\n\n');
  const files: Readonly<Record<string, string>> = {
    'sources/weeks.txt': text,
    'speakers/.keep': '',
    'articles/weeks.md': `---
title: A year of weeks
published: ${dayOf(EVENTS)}
source:
  publisher: The Skerry Courier
  text: sources/weeks.txt
  sha256: ${createHash('sha256').update(text).digest('hex')}
rights: full-text
status: published
---

${weeks.map((week) => `The :event[${nameOf(week)}]{is=week-${week}} took place.`).join('\n\n')}
`,
    ...Object.fromEntries(
      weeks.map((week) => [
        `events/week-${week}.md`,
        `---\ntitle: ${nameOf(week)}\ndate: ${dayOf(week)}\ncertainty: implied\nstatus: ${week > CERTAIN ? 'disputed' : 'reported'}\n---\n`,
      ]),
    ),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
    await writeFile(join(folder, 'content', path), content);
  }
  const site = join(folder, 'site');
  await promisify(execFile)(process.execPath, ['src/cli/astro.mjs', 'build', '--outDir', site], {
    cwd: ROOT,
    env: { ...process.env, CONTENT: join(folder, 'content') },
  });
  return site;
}

const nameOf = (week: number): string => `regatta number ${week}`;

function dayOf(week: number): string {
  return new Date(Date.UTC(2020, 0, 1 + 7 * (week - 1))).toISOString().slice(0, 10);
}
