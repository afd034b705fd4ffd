import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type APIRequestContext, expect, type Locator } from '@playwright/test';

/** The text of the file that a link leads to, over http or on a disk. */
export async function textBehind(link: Locator, request: APIRequestContext): Promise<string> {
  const url = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  if (url.startsWith('file:')) return readFile(fileURLToPath(url), 'utf8');
  const answer = await request.get(url);
  expect(answer.ok(), url).toBe(true);
  return answer.text();
}
