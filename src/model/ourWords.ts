import { z } from 'astro/zod';

/** Words of ours that readers see. A `…` stands where words are still to be written. */
export const ourWords = z
  .string()
  .min(1, { abort: true })
  .regex(/[^\s.…]/, { error: ({ input }) => `Unexpected \`${input}\`, expected words` });
