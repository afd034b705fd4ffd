import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { fieldSchema } from '#model/fieldSchemas.ts';
import type { DevServer } from './devServer.ts';

/** The folders of content whose files begin with fields. */
const FOLDERS = ['articles', 'speakers', 'events'] as const;

/** Milliseconds without a further new file after which hints are written: an import brings many. */
const QUIET = 200;

/** Writes the hints when the preview starts, and whenever a file comes or goes; of the project's own content alone. */
export function keepFieldHints(server: DevServer, logger: AstroIntegrationLogger): void {
  const { root } = server.config;
  if (path.relative(root, CONTENT_ROOT).startsWith('..')) return;
  let waiting: NodeJS.Timeout | undefined;
  const write = (): void => {
    writeFieldHints(root, CONTENT_ROOT).catch((error: unknown) => logger.warn(String(error)));
  };
  server.watcher.on('all', (event, file) => {
    if ((event !== 'add' && event !== 'unlink') || !file.startsWith(CONTENT_ROOT)) return;
    clearTimeout(waiting);
    waiting = setTimeout(write, QUIET);
  });
  write();
}

/**
 * Writes what Astro's language server, and so its extension for VS Code, completes, explains and checks the fields of Markdown
 * by: the schema of each folder, and which file is in which, in the form in which Astro writes the same of its collections
 * (docs/decisions/0024).
 */
export async function writeFieldHints(project: string, content: string): Promise<void> {
  const folder = path.join(project, '.astro', 'collections');
  await mkdir(folder, { recursive: true });
  for (const name of FOLDERS)
    await writeFile(path.join(folder, `${name}.schema.json`), JSON.stringify(fieldSchema(name)));
  const entries = await Promise.all(FOLDERS.map((name) => entriesOf(name, path.join(content, name))));
  const manifest = {
    collections: FOLDERS.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries.flat()),
  };
  await writeFile(path.join(folder, 'collections.json'), JSON.stringify(manifest));
}

/** Each file's address, decoded and in small letters, as the language server asks for it. */
async function entriesOf(name: string, folder: string): Promise<[string, string][]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith('.md'))
    .map((file) => [decodeURIComponent(pathToFileURL(path.join(folder, file)).href).toLowerCase(), name]);
}
