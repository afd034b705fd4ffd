import type { Format } from './format.ts';

/** News in JSON of the IPTC, versions 1 to 3 (https://iptc.org/standards/ninjs/). */
export const ninjs: Format = {
  name: 'ninjs',
  extensions: ['.json', '.ninjs'],
  isLike: (beginning) => beginning.startsWith('{'),
  read: async (text) => (await import('./ninjs/readNinjs.ts')).readNinjs(text),
};
