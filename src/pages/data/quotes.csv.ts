import type { APIRoute } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { quotesCsv } from '#site/exports/quotesCsv.ts';

/** Every statement, a line each. */
export const GET: APIRoute = async ({ site }) => new Response(quotesCsv(await loadBriefing(), site));
