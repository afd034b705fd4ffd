import { defineMiddleware } from 'astro:middleware';
import { preview } from './content/preview.ts';
import { previewPage } from './page/previewPage.ts';
import base from './styles/base.css?raw';
import messages from './styles/messages.css?raw';
import panel from './styles/panel.css?raw';

const STYLES = base + messages + panel;

/** Adds to every page what the preview shows beside it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = previewPage(await response.text(), url.pathname, await preview(), STYLES);
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(page, { status: response.status, headers });
});
