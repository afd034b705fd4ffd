import { z } from 'astro/zod';
import { VFile } from 'vfile';
import { readFrontMatter } from '#markdown/frontMatter.ts';

/** The source of an article on file, as far as another source is compared with it. */
export interface HeldArticle {
  readonly slug: string;
  readonly url?: string | undefined;
  /** What the source says of itself. */
  readonly headline?: string | undefined;
  readonly byline?: string | undefined;
  readonly language?: string | undefined;
  readonly sha256: string;
  /** Digests of the texts that it was made from before. */
  readonly former: readonly string[];
  /** Its text with white space folded; empty where the file is missing. */
  readonly text: () => string;
}

/** The fields that matter here; whatever else is wrong with an article, it is on file. */
const front = z.object({
  source: z.object({
    url: z.string().optional(),
    headline: z.string().optional(),
    byline: z.string().optional(),
    language: z.string().optional(),
    text: z.string(),
    sha256: z.string(),
    former: z.array(z.object({ sha256: z.string() })).default([]),
  }),
});

/** Reads an article's source from its front matter; null where that names none. */
export function heldArticle(file: VFile, sources: ReadonlyMap<string, Buffer>): HeldArticle | null {
  const read = readFrontMatter(new VFile({ value: String(file) }), front);
  if (read === null) return null;
  const { text, sha256, former, ...said } = read.source;
  return {
    slug: file.stem ?? '',
    ...said,
    sha256,
    former: former.map((one) => one.sha256),
    text: folded(() => sources.get(text)?.toString('utf8') ?? ''),
  };
}

/** Folds a text when it is first asked for. */
export function folded(read: () => string): () => string {
  let text: string | undefined;
  return () => {
    text ??= read().replaceAll(/\s+/g, ' ').trim();
    return text;
  };
}
