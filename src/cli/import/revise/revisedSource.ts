import { appendEntry, setField } from '#markdown/editFields.ts';
import type { ArticleFront } from '#model/article.ts';
import type { NewWords } from './newWords.ts';

/** A source text: its file from `content/`, and the digest of its bytes. */
export type SourceFile = Pick<ArticleFront['source'], 'text' | 'sha256'>;

/**
 * An article's Markdown with another source text and what that one says of itself; the text that was there becomes the last of
 * `source.former`.
 *
 * @throws Error where `source` holds its fields in a way that cannot be edited in place
 */
export function withRevisedSource(
  markdown: string,
  { text, sha256 }: SourceFile,
  now: SourceFile,
  words: readonly NewWords[] = [],
): string {
  const fields = [['text', now.text], ['sha256', now.sha256], ...words.map(({ key, now }) => [key, now])];
  const edited = fields.reduce(
    (edited, [key = '', value = '']) => setField(edited, ['source', key], value),
    markdown,
  );
  return appendEntry(edited, ['source', 'former'], { text, sha256 });
}
