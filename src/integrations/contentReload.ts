import type { AstroIntegration } from 'astro';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';

/** Shows a change of content at once in the live preview: what was read is forgotten, and open pages reload. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(CONTENT_ROOT);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(CONTENT_ROOT)) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
