import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { digestOf } from '#briefing/sourceText.ts';
import type { ArticleFront } from '#model/article.ts';
import type { ReceivedSource } from '../receivedSource.ts';

/**
 * Where a revised source text is kept: beside the one that it revises, with the next number that is free. A file that holds
 * the very text already, as a former version or an interrupted import leaves it, is that file.
 *
 *     sources/2024-05-14-a-bridge.txt  →  sources/2024-05-14-a-bridge-2.txt
 */
export async function nextTextFile(
  { text, former = [] }: ArticleFront['source'],
  { sha256 }: ReceivedSource,
): Promise<string> {
  const before = former.find((one) => one.sha256 === sha256);
  if (before) return before.text;
  const base = (former[0]?.text ?? text).replace(/\.txt$/, '');
  for (let number = 2; ; number++) {
    const file = `${base}-${number}.txt`;
    const bytes = await readFile(path.join(CONTENT_ROOT, file)).catch(() => null);
    if (bytes === null || digestOf(bytes) === sha256) return file;
  }
}
