import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a case does to one file: it gets another text or another name, has words put in the place of others, or is taken away. */
export interface FileChange {
  /** From `content/`. */
  readonly file: string;
  readonly text?: string;
  readonly move?: string;
  readonly replace?: Readonly<Record<string, string>>;
}

/** Does to the files of a content folder what a case says, and gives each article the digest of its source. */
export async function changeFiles(content: string, changes: readonly FileChange[]): Promise<void> {
  for (const change of changes) await changeFile(content, change);
  for (const name of await readdir(path.join(content, 'articles'))) {
    await giveDigest(content, path.join(content, 'articles', name));
  }
}

async function changeFile(content: string, { file, text, move, replace }: FileChange): Promise<void> {
  const place = path.join(content, file);
  if (text !== undefined) return writeFile(place, text);
  const target = path.join(content, move ?? file);
  if (move !== undefined) await cp(place, target);
  if (replace) await writeFile(target, replaced(await readFile(place, 'utf8'), replace));
  if (move !== undefined || replace === undefined) await rm(place);
}

function replaced(text: string, replace: Readonly<Record<string, string>>): string {
  return Object.entries(replace).reduce((written, [from, to]) => {
    if (!written.includes(from)) throw new Error(`There is no “${from}” to replace`);
    return written.replaceAll(from, to);
  }, text);
}

async function giveDigest(content: string, article: string): Promise<void> {
  const text = await readFile(article, 'utf8');
  const source = /^ {2}text: (.*)$/m.exec(text)?.[1] ?? '';
  const digest = createHash('sha256')
    .update(await readFile(path.join(content, source)))
    .digest('hex');
  await writeFile(article, text.replace(/^ {2}sha256: .*$/m, `  sha256: "${digest}"`));
}
