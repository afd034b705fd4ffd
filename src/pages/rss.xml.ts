import type { APIRoute } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { rss } from '#site/feeds/rss.ts';

/** The newest articles for feed readers. */
export const GET: APIRoute = async ({ site }) => new Response(rss(await loadBriefing(), site));
