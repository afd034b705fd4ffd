import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaceWhole } from './build/replaceWhole.ts';
import { fail, messageOf } from './fail.ts';
import { readArgs } from './options.ts';

/**
 * Builds the site: `npm run build [-- --outDir FOLDER]`. Astro builds into a folder beside it, which takes the folder's
 * place only when everything that runs after the build has gone through. A build that fails leaves what was there.
 */
const { values } = readArgs(
  { options: { outDir: { type: 'string', default: 'dist' } } },
  'Usage: npm run build [-- --outDir FOLDER]\nBuilds the site into FOLDER, which is `dist` where none is given.',
);

// Astro's own command ends of it, and what it has written is then removed.
process.on('SIGINT', () => {});

const folder = resolve(values.outDir);
try {
  const built = await replaceWhole(folder, buildInto);
  if (!built) fail(`\nNothing was built: \`${relative('.', folder)}\` is as it was before.`);
} catch (error) {
  fail(`The folder \`${values.outDir}\` could not be replaced: ${messageOf(error)}`);
}

/** Whether Astro's own command went through; it says itself what is wrong. */
async function buildInto(outDir: string): Promise<boolean> {
  const astro = fileURLToPath(new URL('astro.mjs', import.meta.url));
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code === 0;
}
