/**
 * How good the parser is, and how fast: figures, errors by kind, and speed, as tables: `npm run bench`. By name alone, how fast
 * the search is, over http and from the disk: `npm run bench -- search`; and what pages weigh: `npm run bench -- weight`.
 *
 * Articles of our own writing are always read (`tests/gold`). The corpora and the news are no part of the project (their
 * licences forbid it): they are looked for in `../shared/corpora`, or where `CORPORA` says, and in `news` beside that folder.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dateTables } from './bench/dates/dateTables.ts';
import { dateErrorList } from './bench/dates/errorList.ts';
import { readableOutcomes } from './bench/dates/judge.ts';
import { errorList } from './bench/errors/errorList.ts';
import { eventErrorList } from './bench/events/errorList.ts';
import { eventErrors } from './bench/events/judge.ts';
import { type AskedErrors, readBenchOptions } from './bench/options.ts';
import { judge } from './bench/quotes/judge.ts';
import { quoteTables } from './bench/quotes/quoteTables.ts';
import { searchPart } from './bench/search/searchPart.ts';
import { sampleNews } from './bench/speed/sample.ts';
import { speedTables } from './bench/speed/speedTables.ts';
import { weightPart } from './bench/weight/weightPart.ts';
import { fail } from './fail.ts';

const { parts, quick, pages, errors } = readBenchOptions();
const corpora = path.resolve(process.env.CORPORA ?? '../shared/corpora');
const news = path.join(corpora, '../news');
const root = existsSync(corpora) ? corpora : null;

if (errors) await listErrors(errors);
else await printTables();

async function printTables(): Promise<void> {
  if (!root && [...parts].some((part) => part !== 'search' && part !== 'weight'))
    print(`There are no corpora at ${corpora} (CORPORA=… says where): only our own articles are read.\n`);
  if (parts.has('quotes')) quoteTables(root, say).forEach(print);
  if (parts.has('dates')) (await dateTables(root, quick, say)).forEach(print);
  if (parts.has('speed')) speedTables(existsSync(news) ? sampleNews(news) : []).forEach(print);
  if (parts.has('search')) (await searchPart(pages, quick, say)).forEach(print);
  if (parts.has('weight')) (await weightPart(quick, say)).forEach(print);
}

async function listErrors(asked: AskedErrors): Promise<void> {
  if (!root && asked.corpus.file !== undefined)
    fail(`bench: there are no corpora at ${corpora}: say where with CORPORA=…`);
  if (asked.part === 'quotes') print(errorList(judge(root ?? '', asked.corpus).articles, asked.kind));
  else if (asked.part === 'dates')
    print(dateErrorList(await readableOutcomes(root, asked.corpus), asked.kind));
  else print(eventErrorList(await eventErrors(root, asked.corpus.id, 'readable'), asked.kind));
}

/** Tells of a step of what takes minutes. */
function say(done: string): void {
  process.stderr.write(`${done}\n`);
}

/** Tables stand apart by an empty line. */
function print(table: string): void {
  if (table !== '') process.stdout.write(`${table}\n`);
}
