import { fail } from '../fail.ts';
import { readArgs } from '../options.ts';
import { DATE_CORPORA, type DateCorpus } from './dates/corpora.ts';
import { DATE_ERROR_KINDS } from './dates/errorKinds.ts';
import { ERROR_KINDS } from './errors/kinds.ts';
import { QUOTE_CORPORA, type QuoteCorpus } from './quotes/corpora.ts';

const PARTS = ['quotes', 'dates', 'speed'] as const;

export type Part = (typeof PARTS)[number];

/** What the bench is asked for: some of its parts, or the errors of one kind in one corpus. */
export interface BenchOptions {
  readonly parts: ReadonlySet<Part>;
  /** Whether only our parser is asked for dates, and not the libraries of others, which take half a minute. */
  readonly alone: boolean;
  readonly errors?: AskedErrors;
}

export type AskedErrors =
  | { readonly part: 'quotes'; readonly kind: string; readonly corpus: QuoteCorpus }
  | { readonly part: 'dates'; readonly kind: string; readonly corpus: DateCorpus };

const READABLE = QUOTE_CORPORA.filter(({ keptUnread }) => !keptUnread);

const USAGE = `Usage: npm run -s bench -- [${PARTS.join('] [')}] [--alone]
       npm run -s bench -- --errors KIND [--corpus ${idsOf(READABLE)}]
       npm run -s bench -- dates --errors KIND [--corpus ${idsOf(DATE_CORPORA)}]

--alone asks only our parser for dates, and no library of others: it takes seconds.

KIND is one of:
${kindLines(ERROR_KINDS)}
for dates one of (of the corpora of others only those of the odd-numbered articles are listed):
${kindLines(DATE_ERROR_KINDS)}`;

/** Reads the command line; where it is not understood, says how the bench is used and ends the command. */
export function readBenchOptions(): BenchOptions {
  const { values, positionals } = readArgs(
    {
      options: {
        errors: { type: 'string' },
        corpus: { type: 'string' },
        alone: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    },
    USAGE,
  );
  const unknown = positionals.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) fail(`bench: Unexpected part “${unknown}”\n${USAGE}`);
  const parts = new Set(PARTS.filter((part) => positionals.length === 0 || positionals.includes(part)));
  const options = { parts, alone: values.alone };
  if (values.errors === undefined) return options;
  return { ...options, errors: askedErrors(positionals.includes('dates'), values.errors, values.corpus) };
}

function askedErrors(dates: boolean, kind: string, corpus: string | undefined): AskedErrors {
  if (dates) {
    knownKind(DATE_ERROR_KINDS, kind);
    return { part: 'dates', kind, corpus: knownCorpus(DATE_CORPORA, corpus ?? 'timebank') };
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
