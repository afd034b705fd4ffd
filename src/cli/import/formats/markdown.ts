import type { Format } from './format.ts';

/** Markdown, with or without front matter. Its reader is loaded where one is imported. */
export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  isLike: (beginning) => /^---\r?\n[\s\S]*?^---\s*$/m.test(beginning) || /^# \S/.test(beginning),
  declaredCharset: (bytes) => {
    const [, fields = ''] = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(bytes.toString('latin1')) ?? [];
    const label = /^(?:charset|encoding):\s*["']?([\w-]+)/m.exec(fields)?.[1];
    return label === undefined ? undefined : { label, where: 'its front matter' };
  },
  read: async (text) => (await import('./markdown/readMarkdown.ts')).readMarkdown(text),
};
