import type { APIRoute } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { siteId } from '#site/siteId.ts';

/** By this file the page for unknown addresses finds out below which folder of a server the site lies. */
export const GET: APIRoute = async () => new Response(`${siteId(await loadBriefing())}\n`);
