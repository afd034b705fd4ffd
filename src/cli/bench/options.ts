import { fail } from '../fail.ts';
import { readArgs } from '../options.ts';
import { DATE_CORPORA, type DateCorpus } from './dates/corpora.ts';
import { DATE_ERROR_KINDS } from './dates/errorKinds.ts';
import { ERROR_KINDS } from './errors/kinds.ts';
import { EVENT_DATE_CORPORA } from './events/corpora.ts';
import { EVENT_ERROR_KINDS } from './events/errorKinds.ts';
import { QUOTE_CORPORA, type QuoteCorpus } from './quotes/corpora.ts';

const PARTS = ['quotes', 'dates', 'speed', 'search', 'weight'] as const;

/** The parts that are left out where none is named: they take minutes, a built site and a browser. */
const ONLY_BY_NAME: ReadonlySet<Part> = new Set(['search', 'weight']);

/** Articles that are searched where nothing else is asked for. */
const PAGES = 1_000;

export type Part = (typeof PARTS)[number];

/** What the bench is asked for: some of its parts, or the errors of one kind in one corpus. */
export interface BenchOptions {
  readonly parts: ReadonlySet<Part>;
  /** Whether what takes minutes is left out. */
  readonly quick: boolean;
  /** Over how many articles the search is measured. */
  readonly pages: number;
  readonly errors?: AskedErrors;
}

export type AskedErrors =
  | { readonly part: 'quotes'; readonly kind: string; readonly corpus: QuoteCorpus }
  | {
      readonly part: 'dates' | 'events';
      readonly kind: string;
      readonly corpus: Pick<DateCorpus, 'id' | 'file'>;
    };

const DATED = [...DATE_CORPORA, ...EVENT_DATE_CORPORA.filter(({ file }) => file !== undefined)];
const READABLE = QUOTE_CORPORA.filter(({ keptUnread }) => !keptUnread);

const USAGE = `Usage: npm run -s bench -- [${PARTS.join('] [')}] [--quick] [--pages N]
       npm run -s bench -- --errors KIND [--corpus ${idsOf(READABLE)}]
       npm run -s bench -- dates --errors KIND [--corpus ${idsOf(DATED)}]

--quick leaves out what takes minutes: for dates the libraries of others, and the trees that link dates with events, grown without each article; for search and weight three runs are made instead of seven, and Lighthouse is left out.
search, over 1000 articles or as many as --pages says, and weight, what pages of the built site weigh, are measured only where they are named: they take minutes, the built site and a browser.

KIND is one of:
${kindLines(ERROR_KINDS)}
for dates one of (of the corpora of others only those of the odd-numbered articles are listed):
${kindLines(DATE_ERROR_KINDS)}
${kindLines(EVENT_ERROR_KINDS)}`;

/** Reads the command line; where it is not understood, says how the bench is used and ends the command. */
export function readBenchOptions(): BenchOptions {
  const { values, positionals } = readArgs(
    {
      options: {
        errors: { type: 'string' },
        corpus: { type: 'string' },
        quick: { type: 'boolean', default: false },
        pages: { type: 'string', default: String(PAGES) },
      },
      allowPositionals: true,
    },
    USAGE,
  );
  const unknown = positionals.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) fail(`bench: Unexpected part “${unknown}”\n${USAGE}`);
  const isAsked = (part: Part) =>
    positionals.length === 0 ? !ONLY_BY_NAME.has(part) : positionals.includes(part);
  const options = {
    parts: new Set(PARTS.filter(isAsked)),
    quick: values.quick,
    pages: countOf(values.pages),
  };
  if (values.errors === undefined) return options;
  return { ...options, errors: askedErrors(positionals.includes('dates'), values.errors, values.corpus) };
}

function countOf(pages: string): number {
  if (!/^[1-9]\d{1,5}$/.test(pages))
    fail(`bench: --pages: Unexpected “${pages}”, expected a number from 10 to 999999\n${USAGE}`);
  return Number(pages);
}

function askedErrors(dates: boolean, kind: string, corpus: string | undefined): AskedErrors {
  if (dates) {
    knownKind([...DATE_ERROR_KINDS, ...EVENT_ERROR_KINDS], kind);
    const part = EVENT_ERROR_KINDS.some(({ id }) => id === kind) ? 'events' : 'dates';
    return { part, kind, corpus: knownCorpus(DATED, corpus ?? 'timebank') };
  }
  knownKind(ERROR_KINDS, kind);
  return { part: 'quotes', kind, corpus: readable(knownCorpus(QUOTE_CORPORA, corpus ?? 'train')) };
}

function knownKind(kinds: readonly { readonly id: string }[], kind: string): void {
  if (!kinds.some(({ id }) => id === kind)) fail(`bench: Unexpected kind “${kind}”\n${USAGE}`);
}

function knownCorpus<Corpus extends { readonly id: string }>(
  corpora: readonly Corpus[],
  name: string,
): Corpus {
  return corpora.find(({ id }) => id === name) ?? fail(`bench: Unexpected corpus “${name}”\n${USAGE}`);
}

function readable(corpus: QuoteCorpus): QuoteCorpus {
  if (corpus.keptUnread)
    fail(`bench: ${corpus.name} is for figures: rules written for its errors would spoil them`);
  return corpus;
}

function idsOf(corpora: readonly { readonly id: string }[]): string {
  return corpora.map(({ id }) => id).join('|');
}

function kindLines(kinds: readonly { readonly id: string; readonly meaning: string }[]): string {
  return kinds.map(({ id, meaning }) => `  ${id.padEnd(14)} ${meaning}`).join('\n');
}
