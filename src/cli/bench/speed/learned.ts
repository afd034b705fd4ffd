import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from '../table.ts';
import { median } from './rates.ts';

const FOLDER = new URL('../../../parse/learned/', import.meta.url);

/** What the learned files may weigh and take to load, all together. */
const TARGETS = { kilobytes: 300, milliseconds: 50 };

/** Each learned file of the parser: its size, and the time a process takes that loads nothing else. Empty without any. */
export function learnedTable(folder: URL = FOLDER): string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0) return '';
  const files = names.sort().map((name) => measured(name, new URL(name, folder)));
  const kilobytes = files.reduce((sum, file) => sum + file.kilobytes, 0);
  const milliseconds = files.reduce((sum, file) => sum + file.milliseconds, 0);
  const all = [
    'all',
    withTarget(kilobytes, TARGETS.kilobytes),
    withTarget(milliseconds, TARGETS.milliseconds),
  ];
  const rows = files.map((file) => [file.name, file.kilobytes.toFixed(0), file.milliseconds.toFixed(1)]);
  return table(['learned file', 'KB', 'ms to load'], [...rows, all]);
}

function measured(name: string, url: URL) {
  const kilobytes = statSync(fileURLToPath(url)).size / 1024;
  return { name, kilobytes, milliseconds: median([1, 2, 3].map(() => loadTime(url))) };
}

/** In milliseconds, in a process of its own. */
function loadTime(url: URL): number {
  const script = `const t = performance.now(); await import('${url}', { with: { type: 'json' } }); console.log(performance.now() - t)`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

function withTarget(figure: number, target: number): string {
  return `${figure.toFixed(0)} ${figure <= target ? '≤' : '>'} ${target}`;
}
