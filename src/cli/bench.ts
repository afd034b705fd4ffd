/**
 * How good the parser is, and how fast: figures, errors by kind, and speed, as tables: `npm run bench`. By name alone, how fast
 * the search is, over http and from the disk: `npm run bench -- search`; and what pages weigh: `npm run bench -- weight`.
 *
 * Articles of our own writing are always read (`tests/gold`). The corpora and the news are no part of the project (their
 * licences forbid it): they are looked for in `../shared/corpora`, or where `CORPORA` says, and in `news` beside that folder.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type AskedErrors, type Part, readBenchOptions } from './bench/options.ts';
import { fail } from './fail.ts';

const { parts, quick, pages, errors } = readBenchOptions();
const corpora = path.resolve(process.env.CORPORA ?? '../shared/corpora');
const news = path.join(corpora, '../news');
const root = existsSync(corpora) ? corpora : null;

/** The tables of each part, which is loaded where it is asked for: some bring the libraries of others, or a browser. */
const TABLES: Readonly<Record<Part, () => Promise<readonly string[]>>> = {
  quotes: async () => (await import('./bench/quotes/quoteTables.ts')).quoteTables(root, say),
  dates: async () => (await import('./bench/dates/dateTables.ts')).dateTables(root, quick, say),
  speed: async () => {
    const { sampleNews } = await import('./bench/speed/sample.ts');
    const { speedTables } = await import('./bench/speed/speedTables.ts');
    return speedTables(existsSync(news) ? sampleNews(news) : []);
  },
  search: async () => (await import('./bench/search/searchPart.ts')).searchPart(pages, quick, say),
  weight: async () => (await import('./bench/weight/weightPart.ts')).weightPart(quick, say),
};

if (errors) await listErrors(errors);
else await printTables();

async function printTables(): Promise<void> {
  if (!root && [...parts].some((part) => part !== 'search' && part !== 'weight'))
    print(`There are no corpora at ${corpora} (CORPORA=… says where): only our own articles are read.\n`);
  for (const part of parts) (await TABLES[part]()).forEach(print);
}

async function listErrors(asked: AskedErrors): Promise<void> {
  if (!root && asked.corpus.file !== undefined)
    fail(`bench: there are no corpora at ${corpora}: say where with CORPORA=…`);
  if (asked.part === 'quotes') {
    const { judge } = await import('./bench/quotes/judge.ts');
    const { errorList } = await import('./bench/errors/errorList.ts');
    print(errorList(judge(root ?? '', asked.corpus).articles, asked.kind));
  } else if (asked.part === 'dates') {
    const { readableOutcomes } = await import('./bench/dates/judge.ts');
    const { dateErrorList } = await import('./bench/dates/errorList.ts');
    print(dateErrorList(await readableOutcomes(root, asked.corpus), asked.kind));
  } else {
    const { eventErrors } = await import('./bench/events/judge.ts');
    const { eventErrorList } = await import('./bench/events/errorList.ts');
    print(eventErrorList(await eventErrors(root, asked.corpus.id, 'readable'), asked.kind));
  }
}

/** Tells of a step of what takes minutes. */
function say(done: string): void {
  process.stderr.write(`${done}\n`);
}

/** Tables stand apart by an empty line. */
function print(table: string): void {
  if (table !== '') process.stdout.write(`${table}\n`);
}
