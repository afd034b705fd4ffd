import type { APIRoute } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { jsonFeed } from '#site/feeds/jsonFeed.ts';

/** The same as `rss.xml` in JSON. */
export const GET: APIRoute = async ({ site }) => Response.json(jsonFeed(await loadBriefing(), site));
