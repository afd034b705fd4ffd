import type { ContentFiles } from '#briefing/contentFiles.ts';
import { type ReadContent, readContent } from '#briefing/readBriefing.ts';
import { askChoice, type Terminal } from '../ask/questions.ts';
import { type EditorialFolder, newId, writeNew } from './newFile.ts';

/** A speaker or an event that is to have a file. */
export interface NewRecord {
  readonly folder: EditorialFolder;
  readonly id: string | undefined;
  /** What its id is made of where none is given. */
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The ids of those on file that it may be. */
  readonly alike: (content: ReadContent) => readonly string[];
  /** What an editor does with it. */
  readonly next: (id: string) => string;
}

/**
 * Writes the file of a speaker or an event. Where one on file may be the same, somebody at a terminal is asked first, and else
 * told.
 *
 * @returns what was written, in words
 */
export async function writeRecord(
  { folder, id: given, name, fields, alike, next }: NewRecord,
  content: ContentFiles,
  terminal: Terminal | null,
): Promise<string> {
  const id = newId(given, name, folder, content);
  const others = alike(readContent(content)).map((other) => `content/${folder}/${other}.md`);
  const warning = `“${name}” may be there already: ${others.join(', ')}`;
  if (others.length > 0 && terminal !== null) await confirm(warning, terminal);
  if (others.length > 0 && terminal === null) process.stderr.write(`new: ${warning}\n`);
  const file = await writeNew(folder, id, fields);
  return `${file}\n${next(id)} Then: \`npm run check\`.\n`;
}

async function confirm(warning: string, terminal: Terminal): Promise<void> {
  const answer = await askChoice(terminal, `${warning}. Is this another?`, [
    { value: 'no', label: 'no', hint: 'write nothing' },
    { value: 'yes', label: 'yes, write its file' },
  ]);
  if (answer === 'no') throw new Error('stopped, nothing was written');
}
