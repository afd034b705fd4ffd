import { words } from '#words/words.ts';
import type { Box } from './box.ts';
import { card, text } from './card.ts';
import { SERIF } from './fonts.ts';

/** The site, for pages without a picture of their own. */
export function siteCard(): Box {
  return card([text({ family: SERIF, weight: 700, size: 76, leading: 1.16 }, words.standards.whatItIs)], []);
}
