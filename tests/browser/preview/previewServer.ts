import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../dist.ts';

/** `npm run dev` on content of its own: one published article, and one draft. */
export interface PreviewServer {
  readonly url: string;
  /** All that it has said on its terminal. */
  readonly said: () => string;
  readonly pathOf: (file: string) => string;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const CONTENT = ['tests/integrations/fixtures/content', 'tests/integrations/fixtures/drafts'];

/** Starts it on a free port. Files are named by their paths from the content's folder. */
export async function startPreview(): Promise<PreviewServer> {
  const content = await mkdtemp(join(tmpdir(), 'on-the-record-preview-'));
  for (const part of CONTENT) await cp(join(ROOT, part), content, { recursive: true });
  const server = spawn(process.execPath, ['src/cli/astro.mjs', 'dev', '--port', '0'], {
    cwd: ROOT,
    env: { ...process.env, CONTENT: content, NO_COLOR: '1' },
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += stripVTControlCharacters(chunk.toString('utf8'));
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => reject(new Error(`The preview has ended:\n${said}`)));
  });
  const pathOf = (file: string) => join(content, file);
  return {
    url,
    said: () => said,
    pathOf,
    read: (file) => readFile(pathOf(file), 'utf8'),
    write: (file, text) => writeFile(pathOf(file), text),
    stop: async () => {
      server.kill();
      await once(server, 'exit');
      await rm(content, { recursive: true });
    },
  };
}
