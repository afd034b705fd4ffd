import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';

/**
 * Draws the picture of each article and quote that is shown where somebody shows a link to it. A page can name its picture only by
 * a full address, so that none is drawn where it is not known where the site is published.
 */
export function sharePictures(): AstroIntegration {
  let isPublished = false;
  let kept = '';
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        isPublished = config.site !== undefined;
        kept = fileURLToPath(new URL('pictures/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!isPublished) return;
        // What draws is a megabyte of code, which a preview does without.
        const { writePictures } = await import('./sharePictures/writePictures.ts');
        const begin = performance.now();
        const { drawn, before, impossible } = await writePictures(
          await loadBriefing(),
          fileURLToPath(dir),
          kept,
        );
        const time = Math.round((performance.now() - begin) / Math.max(1, drawn));
        const each = drawn > 0 ? `, ${time} ms each` : '';
        logger.info(`${drawn} pictures drawn${each}; ${before} kept from before`);
        if (impossible > 0)
          logger.warn(
            `${impossible} pictures have letters that no font has; the site’s stands in their place`,
          );
      },
    },
  };
}
