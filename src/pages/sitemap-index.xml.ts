import type { APIRoute } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { sitemapIndex } from '#site/feeds/sitemap.ts';

/** Where the parts of the sitemap are. */
export const GET: APIRoute = async ({ site }) => new Response(sitemapIndex(await loadBriefing(), site));
