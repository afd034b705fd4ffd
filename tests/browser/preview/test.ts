import { test as base, expect, type Page } from '@playwright/test';
import { type PreviewServer, startPreview } from './previewServer.ts';

interface OfTest {
  /** Changes a file of the content for this test alone, with `from` in it replaced. */
  edit: (file: string, from: string, to: string) => Promise<void>;
  /** Opens a page by its address, once it hears of changes. */
  open: (address: string) => Promise<Page>;
}

interface OfWorker {
  /** One server for all tests of a file. */
  preview: PreviewServer;
}

/** Playwright's test with a live preview. */
export const test = base.extend<OfTest, OfWorker>({
  preview: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for it
    async ({}, use) => {
      const server = await startPreview();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  edit: async ({ preview }, use) => {
    const before = new Map<string, string>();
    await use(async (file, from, to) => {
      const text = await preview.read(file);
      if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
      if (!before.has(file)) before.set(file, text);
      await preview.write(file, text.replace(from, to));
    });
    for (const [file, text] of before) await restore(preview, file, text);
  },
  open: async ({ preview, page }, use) => {
    await use(async (address) => {
      const connected = page.waitForEvent('console', (message) => message.text() === '[vite] connected.');
      await page.goto(new URL(address, preview.url).href);
      await connected;
      return page;
    });
  },
});

/** Gives a file its former text, and waits until pages show it: the next test begins with a page that stays. */
async function restore(preview: PreviewServer, file: string, text: string): Promise<void> {
  if ((await preview.read(file)) === text) return;
  const version = await versionOf(preview);
  await preview.write(file, text);
  await expect.poll(() => versionOf(preview)).not.toBe(version);
}

async function versionOf({ url }: PreviewServer): Promise<string | undefined> {
  const page = await fetch(new URL('/about/', url));
  return /data-version="([^"]+)"/.exec(await page.text())?.[1];
}
