import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { sitemap, sitemapParts } from '#site/feeds/sitemap.ts';

export async function getStaticPaths() {
  const parts = sitemapParts(await loadBriefing());
  return Array.from({ length: parts }, (_, part) => ({ params: { part: String(part) }, props: { part } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A part of the sitemap. */
export const GET: APIRoute<Props> = async ({ props, site }) =>
  new Response(sitemap(await loadBriefing(), props.part, site));
