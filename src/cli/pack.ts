/**
 * The site as one file to carry: `npm run pack`. What the options do is told by `--help`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { figures, size } from '#words/english.ts';
import { fail, messageOf } from './fail.ts';
import { readArgs } from './options.ts';
import { packSite, TOP_FOLDER } from './pack/packSite.ts';
import { refuseTarget } from './pack/refuseTarget.ts';
import { packSingle } from './pack/single.ts';
import { verifySite } from './pack/verifySite.ts';

const USAGE = `Usage: npm run pack [-- --out FILE] [--from FOLDER]
       npm run pack -- --single SLUG [--out FILE]
       npm run pack -- --check FOLDER

Builds the site and writes it as a zip archive, with its SHA-256 digest beside it.

  --out FILE      where the archive goes, packed/on-the-record.zip where nothing is said; or the article,
                  packed/SLUG.html where nothing is said
  --from FOLDER   packs a site that was built before, instead of building it
  --single SLUG   writes one published article as an HTML file that needs no other
  --check FOLDER  writes nothing, but says which files of a built or unpacked site were changed`;

const { values } = readArgs(
  {
    options: {
      out: { type: 'string' },
      from: { type: 'string' },
      single: { type: 'string' },
      check: { type: 'string' },
    },
  },
  USAGE,
);

/** Of these only one can be meant. */
const APART = [
  ['single', 'from'],
  ['check', 'from'],
  ['check', 'single'],
  ['check', 'out'],
] as const;
const clash = APART.find((pair) => pair.every((name) => values[name] !== undefined));
if (clash) fail(`pack: Unexpected \`--${clash[1]}\` with \`--${clash[0]}\`\n${USAGE}`);

try {
  if (values.check !== undefined) await check(values.check);
  else if (values.single !== undefined) await save(values.single, values.out);
  else await pack(values.from, values.out);
} catch (error) {
  fail(`pack: ${messageOf(error)}`);
}

async function pack(from: string | undefined, out = 'packed/on-the-record.zip'): Promise<void> {
  refuseTarget(out, from ?? 'dist');
  if (from === undefined) await build();
  const { path, files, bytes, digest } = await packSite(from ?? 'dist', out);
  process.stdout.write(
    `${path}\n${figures(files)} files, ${size(bytes)}, to be unpacked as “${TOP_FOLDER}”\nsha256 ${digest}\n`,
  );
}

async function save(slug: string, out: string | undefined): Promise<void> {
  const { path, bytes, digest } = await packSingle(slug, out);
  process.stdout.write(`${path}\none file, ${size(bytes)}\nsha256 ${digest}\n`);
}

async function check(folder: string): Promise<void> {
  const files = await verifySite(folder);
  process.stdout.write(`${figures(files.length)} files, all as they were built\n`);
}

/** Runs the build as its own command; what it says goes to standard error. */
async function build(): Promise<void> {
  const child = spawn('npm', ['run', '-s', 'build'], {
    stdio: ['ignore', 2, 2],
    // npm is a script there.
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) fail('pack: nothing was packed, since the site could not be built');
}
