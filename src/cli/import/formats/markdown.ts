import { frontMatterOf } from '#markdown/fields.ts';
import type { Format } from './format.ts';

/** Markdown, with or without front matter. Its reader is loaded where one is imported. */
export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  isLike: (beginning) => frontMatterOf(beginning) !== null || /^# \S/.test(beginning),
  declaredCharset: (bytes) => {
    const fields = frontMatterOf(bytes.toString('latin1'))?.text ?? '';
    const label = /^(?:charset|encoding):\s*["']?([\w-]+)/m.exec(fields)?.[1];
    return label === undefined ? undefined : { label, where: 'its front matter' };
  },
  read: async (text) => (await import('./markdown/readMarkdown.ts')).readMarkdown(text),
};
