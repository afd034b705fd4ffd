import path from 'node:path';
import { hasErrors } from '#markdown/problems.ts';
import type { Briefing } from '#model/briefing.ts';
import { readContentFiles } from './contentFiles.ts';
import { publishedBriefing } from './publishedBriefing.ts';
import { readContent } from './readBriefing.ts';
import { faultReport } from './report/faultReport.ts';

/** Where content lies, from the folder a command runs in; `CONTENT` overrides it. */
export const CONTENT_ROOT = path.resolve(process.env.CONTENT ?? 'content');

let loaded: Promise<Briefing> | undefined;

/**
 * The published briefing, read once however many pages ask for it.
 *
 * @throws Error with a report of every fault (file, line, column, what, how to mend it) where content is not sound.
 */
export function loadBriefing(): Promise<Briefing> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Briefing> {
  const content = readContent(await readContentFiles(CONTENT_ROOT));
  if (content.files.some(hasErrors))
    throw new Error(`The content has errors:\n\n${faultReport(content.files)}\n`);
  return publishedBriefing(content);
}
