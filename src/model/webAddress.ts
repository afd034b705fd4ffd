import { z } from 'astro/zod';

/** The address of a page on the web, whole: `https://example.org/a`. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: ({ input }) =>
    `Unexpected address \`${String(input)}\`, expected a whole one, which begins with \`https://\``,
});
