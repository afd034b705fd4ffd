// Astro's own command, on the pinned Node and with its telemetry and its look for updates off: nothing here asks the network for anything.
import './checkNode.mjs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
const home = path.dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
await import(pathToFileURL(path.join(home, 'bin', 'astro.mjs')).href);
