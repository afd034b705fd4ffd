/**
 * Fits what the parser has learned to annotated news, and says what that would change:
 *
 *     npm run -s fit -- events|event-days|quotes [--write]
 *
 * `--write` puts what is fitted in place of what is committed. Figures to decide by are those on articles left out of the
 * fit, and then `npm run bench`. The corpora are looked for where `bench.ts` looks; what is written holds names of
 * features, numbers and single words, and no sentence of their text.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fail } from './fail.ts';
import { fitEventDays } from './fit/eventDays/fitEventDays.ts';
import { fitEvents } from './fit/events/fitEvents.ts';
import { fitQuotes } from './fit/quotes/fitQuotes.ts';
import { readArgs } from './options.ts';

const FITS = { events: fitEvents, 'event-days': fitEventDays, quotes: fitQuotes };
const USAGE = `Usage: npm run -s fit -- ${Object.keys(FITS).join('|')} [--write]`;

const { values, positionals } = readArgs(
  { options: { write: { type: 'boolean', default: false } }, allowPositionals: true },
  USAGE,
);
const name = positionals[0];
if (positionals.length !== 1 || name === undefined || !isFit(name))
  fail(`fit: Unexpected “${positionals.join(' ')}”, expected what to fit\n${USAGE}`);

const root = path.resolve(process.env.CORPORA ?? '../shared/corpora');
if (!existsSync(root)) fail(`fit: there are no corpora at ${root}: say where they are with CORPORA=…`);

const say = (done: string) => process.stderr.write(`${done}\n`);
process.stdout.write(await FITS[name](root, values.write, say));

function isFit(word: string): word is keyof typeof FITS {
  return Object.hasOwn(FITS, word);
}
