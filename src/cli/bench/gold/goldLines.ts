import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The annotated articles of a file of the corpora, one JSON object a line; the README beside them says what they hold. */
export async function goldLines<Article>(root: string, file: string): Promise<Article[]> {
  const lines = (await readFile(path.join(root, file), 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Article);
}
