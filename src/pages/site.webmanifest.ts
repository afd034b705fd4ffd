import { SITE_NAME } from '#site/siteName.ts';
import { language, words } from '#words/words.ts';

/** The web app manifest. Its addresses are relative to itself, so that they hold under any path. */
export const GET = () =>
  Response.json({
    name: SITE_NAME,
    short_name: SITE_NAME,
    description: words.manifest.description,
    lang: language,
    start_url: 'index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
