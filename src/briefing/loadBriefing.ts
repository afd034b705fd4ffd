import path from 'node:path';
import { reporter } from 'vfile-reporter';
import { hasErrors } from '#markdown/problems.ts';
import type { Briefing } from '#model/briefing.ts';
import { readContentFiles } from './contentFiles.ts';
import { publishedBriefing } from './publishedBriefing.ts';
import { readContent } from './readBriefing.ts';

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
  const faulty = content.files.filter(hasErrors);
  if (faulty.length > 0)
    throw new Error(`The content has errors:\n\n${reporter(faulty, { verbose: true })}\n`);
  return publishedBriefing(content);
}
