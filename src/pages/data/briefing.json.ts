import type { APIRoute } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { datasetOf } from '#site/exports/datasetOf.ts';

/** The whole record as data. */
export const GET: APIRoute = async ({ site }) => Response.json(datasetOf(await loadBriefing(), site));
