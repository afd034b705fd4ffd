import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadBriefing } from '#briefing/loadBriefing.ts';

/** Only where the rights are those of the full text. */
export async function getStaticPaths() {
  const { articles } = await loadBriefing();
  return articles
    .filter(({ rights }) => rights === 'full-text')
    .map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The source text as it was received: what the places in all data count in. */
export const GET: APIRoute<Props> = ({ props }) => new Response(props.article.sourceText);
