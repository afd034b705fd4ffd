import { join } from 'node:path';
import type { Edition } from '#site/edition.ts';
import { bundleScript } from '../bundleScript.ts';
import { encodePath } from '../links/resolveLink.ts';
import type { KeptFile } from './keptFiles.ts';

/** A file's address from the site's root, and its SHA-256 in base64. */
export type ListedFile = readonly [url: string, sha256: string];

/** The licence of what is bundled asks for this line. */
const NOTICE = '/*! With Workbox 7, © Google LLC, MIT licence. */';

/** The service worker that keeps the files of an edition. */
export function bundleWorker(files: readonly KeptFile[], edition: Edition): Promise<string> {
  const list: readonly ListedFile[] = files.map(({ path, sha256 }) => [encodePath(path), sha256]);
  return bundle('worker.ts', { FILES: JSON.stringify(list), AUTOMATIC: String(edition.automatic) }, NOTICE);
}

/** The service worker that takes away an earlier one and what it kept. */
export function bundleWithdrawal(): Promise<string> {
  return bundle('withdrawal.ts');
}

async function bundle(entry: string, define: Record<string, string> = {}, notice = ''): Promise<string> {
  const { code } = await bundleScript({
    entryPoints: [join(import.meta.dirname, entry)],
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    banner: { js: notice },
    format: 'iife',
  });
  return code;
}
