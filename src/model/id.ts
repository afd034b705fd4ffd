import { z } from 'astro/zod';

/** Lower-case words joined by hyphens; it names a file and stands in a page's address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN, {
  error: (issue) =>
    `Unexpected id \`${String(issue.input)}\`, expected lower-case words joined by hyphens, such as \`ned-price\``,
});
