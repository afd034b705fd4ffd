import type { AstroIntegrationLogger } from 'astro';
import { WRONG_PAGES } from '../wrongPages.ts';
import { contentOf, type DevServer } from './devServer.ts';

/** Answers an address at which a faulty file would be shown with what is wrong in it; the address stays what it is. */
export function serveWrongPages(server: DevServer, logger: AstroIntegrationLogger): void {
  server.middlewares.use(async (request, _response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const { wrongAt } = await contentOf(server);
      const key = await wrongAt(decodeURI(pathname));
      if (key !== null) request.url = `${WRONG_PAGES}/${encodeURI(key)}/${search}`;
    } catch (error) {
      logger.error(String(error));
    }
    next();
  });
}
