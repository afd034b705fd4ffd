import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Briefing } from '#model/briefing.ts';
import { articlePicture, quotePicture, SITE_PICTURE } from '#site/share/pictureAddresses.ts';
import { voiceOf, voicesOf } from '#site/voices.ts';
import { inBatches } from '../inBatches.ts';
import { articleCard } from './articleCard.ts';
import type { Box } from './box.ts';
import { draw } from './draw.ts';
import { loadFonts } from './fonts.ts';
import { keptPictures } from './keptPictures.ts';
import { quoteCard } from './quoteCard.ts';
import { siteCard } from './siteCard.ts';
import { readVoiceLooks, type VoiceLooks } from './voiceLooks.ts';

/** Writes all pictures below `root`; `kept` is the folder of those that were drawn before. */
export async function writePictures(briefing: Briefing, root: string, kept: string) {
  const [fonts, looks] = await Promise.all([loadFonts(), readVoiceLooks()]);
  const picture = keptPictures(kept, (tree) => draw(tree, fonts));
  const site = await picture(siteCard());
  const pictures = await inBatches(cardsOf(briefing, looks), async ({ path, tree }) => {
    const { bytes, kept } = await picture(tree);
    await writeInto(root, path, bytes ?? site.bytes);
    return { kept, possible: bytes !== null };
  });
  await writeInto(root, SITE_PICTURE, site.bytes);
  return {
    drawn: pictures.filter(({ kept, possible }) => !kept && possible).length,
    before: pictures.filter(({ kept }) => kept).length,
    impossible: pictures.filter(({ possible }) => !possible).length,
  };
}

interface Card {
  readonly path: string;
  readonly tree: Box;
}

function cardsOf(briefing: Briefing, looks: VoiceLooks): readonly Card[] {
  const voices = voicesOf(briefing);
  return briefing.articles.flatMap((article) => [
    { path: articlePicture(article.slug), tree: articleCard(article, voices, looks) },
    ...article.quotes.map((quote) => ({
      path: quotePicture(quote.id),
      tree: quoteCard(quote, article, voiceOf(voices, quote.by), looks),
    })),
  ]);
}

async function writeInto(root: string, path: string, bytes: Buffer | null): Promise<void> {
  if (bytes === null) throw new Error('Unexpected name of the site, expected letters that the fonts have');
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), bytes);
}
