import path from 'node:path';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { contentOf, type ImportOptions } from './contentOf.ts';
import { addDraft, type Library } from './library.ts';
import type { ImportOutcome } from './outcome.ts';
import type { ReceivedSource } from './receivedSource.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * Imports one source: parses it and writes what it becomes into the content folder. A source that content already holds is
 * left alone.
 */
export async function importSource(
  source: ReceivedSource,
  options: ImportOptions,
  library: Library,
): Promise<ImportOutcome> {
  const before = library.sources.get(source.sha256);
  if (before !== undefined) {
    const told = `${source.name}: left alone, it is content/articles/${before}.md already`;
    return { did: 'left alone', told };
  }

  const { slug, draft, files, told } = contentOf(source, options, library);
  await writeFiles(files.map((file) => ({ ...file, path: path.join(CONTENT_ROOT, file.path) })));
  addDraft(library, slug, source.sha256, draft);
  return { did: 'imported', told };
}
