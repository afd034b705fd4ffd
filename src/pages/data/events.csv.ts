import type { APIRoute } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { eventsCsv } from '#site/exports/eventsCsv.ts';

/** Every event, a line each. */
export const GET: APIRoute = async ({ site }) => new Response(eventsCsv(await loadBriefing(), site));
