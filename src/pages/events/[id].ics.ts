import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { calendarFile, isInCalendar } from '#site/calendar/calendarFile.ts';
import { eventRecordsOf } from '#site/eventRecords.ts';

export async function getStaticPaths() {
  const records = [...eventRecordsOf(await loadBriefing())].filter(([, record]) => isInCalendar(record));
  return records.map(([id, record]) => ({ params: { id }, props: { record } }));
}

/** The calendar of one event; what has no exact day has none. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(calendarFile([props.record], site));
