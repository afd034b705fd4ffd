/**
 * Fits the parser's tables of weights to annotated news, and says what that would change:
 *
 *     npm run -s fit -- [events|sources|spoken] [--write]
 *
 * `--write` puts the fitted weights in place of the committed ones. Figures to decide by are those on articles left out of
 * the fit, and then `npm run bench`. The corpora are looked for where `bench.ts` looks; what is written holds names of
 * features and numbers, and nothing of their text.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fail, messageOf } from './fail.ts';
import type { Choice } from './fit/choice.ts';
import { EVENT_TABLE } from './fit/eventTable.ts';
import { fitWeights } from './fit/fitWeights.ts';
import { crossValidated } from './fit/judge.ts';
import { SOURCE_TABLE, SPOKEN_TABLE } from './fit/quoteTables.ts';
import { report } from './fit/report.ts';
import type { FittedTable } from './fit/table.ts';
import { rounded, writeTable } from './fit/tableFile.ts';

const TABLES: readonly FittedTable[] = [EVENT_TABLE, SOURCE_TABLE, SPOKEN_TABLE];
const USAGE = `Usage: npm run -s fit -- [${TABLES.map(({ name }) => name).join('|')}] [--write]`;

const { name, write } = readArguments();
const tables = TABLES.filter((table) => name === undefined || table.name === name);
if (tables.length === 0) fail(`fit: Unexpected table “${name}”\n${USAGE}`);

const root = path.resolve(process.env.CORPORA ?? '../shared/corpora');
if (!existsSync(root)) fail(`fit: there are no corpora at ${root}: say where they are with CORPORA=…`);

for (const table of tables) await fitTable(table);

async function fitTable(table: FittedTable): Promise<void> {
  const halves = await table.read(root);
  const fit = (choices: readonly Choice[]) => rounded(fitWeights(choices, table.settings), table.file);
  const fitted = fit(halves.training);
  const leftOut = crossValidated(halves.training, (choices) => ({ ...fit(choices), ...table.handSet }));
  process.stdout.write(`${report(table, halves, fitted, leftOut)}\n`);
  if (write) await writeTable(table.file, fitted);
}

function readArguments(): { readonly name: string | undefined; readonly write: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { write: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) fail(USAGE);
    return { name: positionals[0], write: values.write };
  } catch (error) {
    fail(`fit: ${messageOf(error)}\n${USAGE}`);
  }
}
