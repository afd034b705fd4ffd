import type { APIRoute } from 'astro';
import { robots } from '#site/feeds/robots.ts';

/** What robots are told. */
export const GET: APIRoute = ({ site }) => new Response(robots(site));
