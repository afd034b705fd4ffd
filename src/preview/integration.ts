import type { AstroIntegration } from 'astro';
import { previewModules } from './server/previewModules.ts';
import { watchContent } from './server/watchContent.ts';

/**
 * Makes `npm run dev` the editor's live preview: drafts, the check's messages in place, and the page anew as soon as a file of the content is
 * saved. A build knows nothing of it.
 */
export function preview(): AstroIntegration {
  return {
    name: 'preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { plugins: [previewModules()] } });
      },
      'astro:server:setup': ({ server, logger }) => watchContent(server, logger),
    },
  };
}
