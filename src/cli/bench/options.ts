import { fail } from '../fail.ts';
import { readArgs } from '../options.ts';
import { ERROR_KINDS } from './errors/kinds.ts';
import { QUOTE_CORPORA, type QuoteCorpus } from './quotes/corpora.ts';

const PARTS = ['quotes', 'dates', 'speed'] as const;

export type Part = (typeof PARTS)[number];

/** What the bench is asked for: some of its parts, or the errors of one kind in one corpus. */
export interface BenchOptions {
  readonly parts: ReadonlySet<Part>;
  readonly errors?: { readonly kind: string; readonly corpus: QuoteCorpus };
}

const READABLE = QUOTE_CORPORA.filter(({ keptUnread }) => !keptUnread);

const USAGE = `Usage: npm run -s bench -- [${PARTS.join('] [')}]
       npm run -s bench -- --errors KIND [--corpus ${READABLE.map(({ id }) => id).join('|')}]

KIND is one of:
${ERROR_KINDS.map(({ id, meaning }) => `  ${id.padEnd(14)} ${meaning}`).join('\n')}`;

/** Reads the command line; where it is not understood, says how the bench is used and ends the command. */
export function readBenchOptions(): BenchOptions {
  const { values, positionals } = readArgs(
    {
      options: { errors: { type: 'string' }, corpus: { type: 'string', default: 'train' } },
      allowPositionals: true,
    },
    USAGE,
  );
  const unknown = positionals.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) fail(`bench: Unexpected part “${unknown}”\n${USAGE}`);
  const parts = new Set(PARTS.filter((part) => positionals.length === 0 || positionals.includes(part)));
  if (values.errors === undefined) return { parts };
  return { parts, errors: { kind: knownKind(values.errors), corpus: readableCorpus(values.corpus) } };
}

function knownKind(kind: string): string {
  if (!ERROR_KINDS.some(({ id }) => id === kind)) fail(`bench: Unexpected kind “${kind}”\n${USAGE}`);
  return kind;
}

function readableCorpus(name: string): QuoteCorpus {
  const corpus = QUOTE_CORPORA.find(({ id }) => id === name);
  if (!corpus) fail(`bench: Unexpected corpus “${name}”\n${USAGE}`);
  if (corpus.keptUnread)
    fail(`bench: ${corpus.name} is for figures: rules written for its errors would spoil them`);
  return corpus;
}
