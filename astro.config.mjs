import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';
import { checksums } from './src/integrations/checksums.ts';
import { offlineSearch } from './src/integrations/offlineSearch.ts';
import { readMe } from './src/integrations/readMe.ts';
import { relativeLinks } from './src/integrations/relativeLinks.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { serviceWorker } from './src/integrations/serviceWorker.ts';
import { sharePictures } from './src/integrations/sharePictures.ts';
import { remarkRestoreText } from './src/markdown/restoreText.ts';
import { preview } from './src/preview/integration.ts';
import { contactOf } from './src/site/contact.ts';
import { publishedAt } from './src/site/publishedAt.ts';

const site = publishedAt(process.env.SITE);
// Pages are given it by src/middleware.ts; here one that is none stops the build before it begins.
contactOf(process.env.CONTACT);

export default defineConfig({
  // Where the site is published, with its path: for canonical links, which there are none of without it, and for the
  // links of the page for unknown addresses.
  ...(site && { site: site.href }),
  trailingSlash: 'always',
  // The default drops the white space between inline elements, and with it the space between words.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    // Pages that are Markdown. Articles, speakers and events are read by src/briefing (docs/decisions/0001).
    processor: unified({
      remarkPlugins: [remarkDirective, [remarkRestoreText, { marks: false }]],
      // It would rewrite quotation marks.
      smartypants: false,
    }),
  },
  // In the order in which they run after the build: links come after what they may lead to, the service
  // worker after whatever changes a file that it lists, the text for those who carry the folder beside it, digests
  // after all bytes.
  integrations: [
    preview(),
    searchIndex(),
    offlineSearch(),
    sharePictures(),
    relativeLinks(),
    serviceWorker(),
    readMe(),
    checksums(),
  ],
});
