import type { AstroIntegration } from 'astro';
import { contentOf, type DevServer } from './server/devServer.ts';
import { keepFieldHints } from './server/fieldHints.ts';
import { previewModules } from './server/previewModules.ts';
import { findingsSayer } from './server/sayFindings.ts';
import { serveWrongPages } from './server/serveWrongPages.ts';
import { watchContent } from './server/watchContent.ts';
import { WRONG_PAGES } from './wrongPages.ts';

/**
 * Makes `npm run dev` the editor's live preview: drafts are shown, the check's messages stand in place, and a page is shown anew
 * as soon as a file of the content is saved. A build knows nothing of it (docs/decisions/0020).
 */
export function preview(): AstroIntegration {
  const say = findingsSayer();
  let dev: DevServer | undefined;
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, addMiddleware, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { plugins: [previewModules()] } });
        addMiddleware({ order: 'pre', entrypoint: new URL('middleware.ts', import.meta.url) });
        injectRoute({
          pattern: `${WRONG_PAGES}/[folder]/[id]`,
          entrypoint: new URL('pages/wrong.astro', import.meta.url),
        });
        injectScript('page', "import '/src/preview/client/start.ts';");
      },
      'astro:server:setup': ({ server, logger }) => {
        dev = server;
        serveWrongPages(server, logger);
        watchContent(server, logger, say);
        keepFieldHints(server, logger);
      },
      // The address is printed first.
      'astro:server:start': ({ logger }) => {
        setImmediate(async () => {
          try {
            if (dev) say((await (await contentOf(dev)).preview()).files);
          } catch (error) {
            logger.error(String(error));
          }
        });
      },
    },
  };
}
