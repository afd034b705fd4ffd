import type { Span } from '#model/span.ts';
import { goldLines } from '../goldLines.ts';

/** An article whose events are annotated, and which of them each date dates. */
export interface LinkedArticle {
  readonly id: string;
  /** The name of its corpus. */
  readonly corpus: string;
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly dct: string;
  readonly events: readonly (Span & { readonly eid: string })[];
  readonly items: readonly LinkedDate[];
}

interface LinkedDate {
  readonly timex: Span;
  readonly gold: readonly { readonly eid: string }[];
}

/** By the names of their corpora, from the folder of these. */
export const LINK_FILES: Readonly<Record<string, string>> = {
  TimeBank: 'dates/event-links.timebank.jsonl',
  AQUAINT: 'dates/event-links.aquaint.jsonl',
  MEANTIME: 'dates/event-links.meantime.jsonl',
};

/** The articles that trees are grown on. `root` is the folder of the shared corpora. */
export async function linkedArticles(root: string): Promise<LinkedArticle[]> {
  const read = Object.entries(LINK_FILES).map(async ([corpus, file]) => {
    const lines = await goldLines<Omit<LinkedArticle, 'corpus'>>(root, file);
    return lines.map((line) => ({ ...line, corpus }));
  });
  return (await Promise.all(read)).flat();
}
