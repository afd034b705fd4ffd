import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

const PREVIEW = fileURLToPath(new URL('../', import.meta.url));

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Gives pages the preview's content where they ask for that of the site. The preview itself still gets the site's own. */
export function previewModules(): VitePlugin {
  return {
    name: 'preview-modules',
    enforce: 'pre',
    apply: 'serve',
    resolveId: {
      filter: { id: /^#briefing\/loadBriefing\.ts$/ },
      handler: (_id, importer) => (importer?.startsWith(PREVIEW) ? undefined : `${PREVIEW}loadBriefing.ts`),
    },
  };
}
