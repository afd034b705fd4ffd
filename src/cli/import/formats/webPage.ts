import sniffEncoding from 'html-encoding-sniffer';
import type { Format } from './format.ts';

/** A label that no page is given by the sniffer: it stands for “the page says nothing”. */
const NOTHING_SAID = 'x-user-defined';

/** How far into a page a declared charset is looked for; browsers stop at 1,024 bytes, and tools that save pages write before that. */
const PRESCAN = 65_536;

/** A saved web page. What reads it is loaded where one is imported. */
export const webPage: Format = {
  name: 'a web page',
  extensions: ['.html', '.htm', '.xhtml'],
  isLike: (beginning) =>
    /^<(?:!doctype html|!--|\?xml|html|head|body|meta|title|article|main|div|p|h1)\b/i.test(beginning),
  declaredCharset: (bytes) => {
    const label = sniffEncoding(bytes, { defaultEncoding: NOTHING_SAID, maxPrescanBytes: PRESCAN });
    return label === NOTHING_SAID ? undefined : { label, where: 'the page' };
  },
  read: async (text) => (await import('./page/readPage.ts')).readPage(text),
};
