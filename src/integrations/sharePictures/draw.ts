import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { PICTURE_SIZE } from '#site/share/pictureAddresses.ts';
import type { Box } from './box.ts';

/** The least effort takes a tenth of the time of the most, and gives files that are a tenth larger. */
export const AS_PNG = { palette: true, colours: 32, effort: 1, dither: 0 } as const;

/**
 * Draws a picture as PNG: the letters as outlines, so that no font of the machine has a part in it, in few colours, and the same
 * bytes each time. Null where it has letters that none of the fonts has, since they would come out as empty boxes.
 */
export async function draw(tree: Box, fonts: Font[]): Promise<Buffer | null> {
  let missing = false;
  const drawn = await satori(tree as Parameters<typeof satori>[0], {
    ...PICTURE_SIZE,
    fonts,
    loadAdditionalAsset: async () => {
      missing = true;
      return [];
    },
  });
  if (missing) return null;
  return sharp(Buffer.from(drawn)).png(AS_PNG).toBuffer();
}
