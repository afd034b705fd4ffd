import type { Format } from './format.ts';

/** Text as it is; it says nothing of itself. */
export const plainText: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  isLike: () => true,
  read: (text) => ({ text, metadata: {}, notes: [] }),
};
