import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { VFile } from 'vfile';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { readSourceText, type SourceText } from '#briefing/sourceText.ts';
import { type ArticleDocument, readArticle } from '#markdown/readArticle.ts';
import { eventAddress, speakerAddress } from '#site/addresses.ts';

/** An article on file that is sound, beside its source text. */
export interface FiledSource {
  readonly slug: string;
  readonly file: VFile;
  /** How its lines end on the disk; those of `file` end in a line feed. */
  readonly eol: string;
  readonly document: ArticleDocument;
  readonly source: SourceText;
}

/**
 * Reads an article on file and its source text.
 *
 * @throws Error where the article has faults, or is not that text: then nobody knows what its marks stand on
 */
export async function filedSource(slug: string): Promise<FiledSource> {
  const shown = path.join('articles', `${slug}.md`);
  const onDisk = await readFile(path.join(CONTENT_ROOT, shown), 'utf8');
  const eol = /\r\n/.test(onDisk) && !/(?<!\r)\n/.test(onDisk) ? '\r\n' : '\n';
  const file = new VFile({ path: shown, value: onDisk.replaceAll(eol, '\n') });
  const document = readArticle(file, { speakerAddress, eventAddress });
  if (document === null) throw unfit(slug, 'faults');
  const name = document.front.source.text;
  const bytes = await readFile(path.join(CONTENT_ROOT, name)).catch(() => null);
  const source = bytes && readSourceText(document.front.source, new Map([[name, bytes]]));
  if (source === null) throw unfit(slug, 'a source text that is missing or altered');
  if (document.unmarked.text !== source.folded.text) throw unfit(slug, 'other words than its source');
  return { slug, file, eol, document, source };
}

function unfit(slug: string, what: string): Error {
  return new Error(
    `content/articles/${slug}.md: Unexpected article with ${what}, expected a sound one to merge into: \`npm run check\` says what to mend`,
  );
}
