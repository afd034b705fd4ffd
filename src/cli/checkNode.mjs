import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

if (!existsSync(new URL('../../node_modules', import.meta.url))) {
  console.error('What this needs is not installed yet. Run `npm ci` first.');
  process.exit(1);
}

// The project runs on the Node that it pins. Where install scripts were switched off, that one was not installed.
const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < needed) {
  console.error(
    `This runs on Node ${process.versions.node}, but the project pins Node ${needed} as a dependency and it is not installed.\n` +
      'Run `npm ci` without `--ignore-scripts`, or install Node 24 yourself.',
  );
  process.exit(1);
}

// What commands are made of is compiled once: each then starts in two thirds of the time. A folder that cannot be written is no fault.
module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)));
