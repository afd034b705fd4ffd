import type { AstroIntegrationLogger } from 'astro';
import type { VFile } from 'vfile';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { VERSION_EVENT } from '../versionEvent.ts';
import { contentOf, type DevServer } from './devServer.ts';

/** Milliseconds without a further change after which content is looked at: programs save a file in several steps. */
const QUIET = 25;

/** Shows a change of content at once: it is looked at anew, and open pages reload where it is another. */
export function watchContent(
  server: DevServer,
  logger: AstroIntegrationLogger,
  say: (files: readonly VFile[]) => void,
): void {
  let waiting: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const lookSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      looking = looking.then(look).catch((error: unknown) => {
        if (isGone(error)) lookSoon();
        else logger.error(String(error));
      });
    }, QUIET);
  };
  const look = async (): Promise<void> => {
    const { lookAgain, preview } = await contentOf(server);
    if ((await lookAgain()).length === 0) return;
    // Which pages there are is asked again.
    server.environments.ssr.hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload' });
    say((await preview()).files);
  };
  server.watcher.add(CONTENT_ROOT);
  server.watcher.on('all', (_event, file) => {
    if (file.startsWith(CONTENT_ROOT)) lookSoon();
  });
  // A page that was on its way while its content changed.
  server.environments.client.hot.on(VERSION_EVENT, async (version: unknown, page) => {
    const { preview } = await contentOf(server);
    if (version !== (await preview()).version) page.send({ type: 'full-reload' });
  });
}

/** Whether a file was taken away while it was read; that is a further change. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
