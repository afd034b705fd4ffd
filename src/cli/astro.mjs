// Astro's own command, on the pinned Node and with its telemetry off: nothing here asks the network for anything.
import './checkNode.mjs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
const home = path.dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
await import(pathToFileURL(path.join(home, 'bin', 'astro.mjs')).href);
