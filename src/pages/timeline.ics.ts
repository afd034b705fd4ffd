import type { APIRoute } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { calendarFile } from '#site/calendar/calendarFile.ts';
import { eventRecordsOf } from '#site/eventRecords.ts';

/** The calendar of all events. */
export const GET: APIRoute = async ({ site }) =>
  new Response(calendarFile([...eventRecordsOf(await loadBriefing()).values()], site));
