import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';
import { annotationsOf } from '#site/exports/annotations/annotationsOf.ts';

export async function getStaticPaths() {
  const { articles } = await loadBriefing();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The marks of an article as Web Annotations. */
export const GET: APIRoute<Props> = async ({ props, site }) =>
  Response.json(annotationsOf(props.article, await loadBriefing(), site));
