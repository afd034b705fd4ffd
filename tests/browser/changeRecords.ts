import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { PackDirectory } from '#integrations/offlineSearch/packFormat.ts';
import { packScript } from '#integrations/offlineSearch/packScript.ts';

/** Changes each record that the index gives the page from now on, over http or from a disk. */
export async function changeRecords(page: Page, change: (record: string) => string): Promise<void> {
  await page.route('**/*.pf_fragment', async (route) => {
    const response = await route.fetch();
    const record = gunzipSync(await response.body()).toString();
    await route.fulfill({ response, body: gzipSync(change(record)) });
  });
  await page.route('file://**/offline-search/fragments-*.js', async (route) => {
    const pack = await readFile(fileURLToPath(route.request().url()), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body: changePack(pack, change) });
  });
}

/** The reverse of `packScript`, and it. */
function changePack(pack: string, change: (record: string) => string): string {
  const [, name = '', base64 = ''] = /"(.+)","(.+)"/.exec(pack) ?? [];
  const bytes = gunzipSync(Buffer.from(base64, 'base64'));
  const directory: PackDirectory = JSON.parse(bytes.subarray(0, bytes.indexOf('\n')).toString());
  let start = bytes.indexOf('\n') + 1;
  const records = Object.entries(directory).map(([path, length]) => {
    const record = bytes.subarray(start, start + length).toString();
    start += length;
    return [path, Buffer.from(change(record))] as const;
  });
  return packScript(name, new Map(records));
}
