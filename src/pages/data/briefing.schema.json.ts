import type { APIRoute } from 'astro';
import { briefingSchema } from '#site/exports/briefingSchema.ts';

/** What the fields of the record are and mean, as a JSON Schema. */
export const GET: APIRoute = ({ site }) => new Response(`${JSON.stringify(briefingSchema(site), null, 2)}\n`);
