import { PICTURE_SIZE } from '#site/share/pictureAddresses.ts';
import { SITE_NAME } from '#site/siteName.ts';
import { type Box, box, type Content, type Style, svg } from './box.ts';
import { SANS, SERIF } from './fonts.ts';
import type { VoiceLook } from './voiceLooks.ts';

/** The inks of the look, on paper: `styles/tokens.css` has them for the pages. */
export const INK = '#1b1c1d';
export const SOFT = '#55595d';
const PAPER = '#ffffff';

/** From the edge of a picture to what stands on it, in pixels. */
const MARGIN = 64;
export const MEASURE = PICTURE_SIZE.width - 2 * MARGIN;

/** A sheet of the site: a rule and the name above, `foot` below, the rest between them. */
export function card(body: readonly Content[], foot: readonly Content[]): Box {
  return box(
    {
      flexDirection: 'column',
      boxSizing: 'border-box',
      ...PICTURE_SIZE,
      padding: `36px ${MARGIN}px 44px`,
      borderTop: `12px solid ${INK}`,
      background: PAPER,
      color: INK,
    },
    text({ family: SERIF, weight: 700, size: 34 }, SITE_NAME),
    box({ flexDirection: 'column', justifyContent: 'center', flexGrow: 1 }, ...body),
    box({ flexDirection: 'column' }, ...foot),
  );
}

interface Lettering {
  readonly family: string;
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly colour?: string;
  readonly italic?: boolean;
  /** Of lines, by the size of the letters. */
  readonly leading?: number;
}

/** A text in one kind of letters; a word that is wider than the sheet is broken, and the lines of a headline are even. */
export function text(lettering: Lettering, words: string, style: Style = {}): Box {
  const { family, size, weight = 400, colour = INK, italic = false, leading = 1.25 } = lettering;
  return box(
    {
      fontFamily: family,
      fontSize: size,
      fontWeight: weight,
      fontStyle: italic ? 'italic' : 'normal',
      lineHeight: leading,
      color: colour,
      wordBreak: 'break-word',
      textWrap: weight === 700 ? 'balance' : 'wrap',
      ...style,
    },
    words,
  );
}

/** A line of labels, such as where something is from. */
export function label(words: string): Box {
  return text({ family: SANS, size: 26, colour: SOFT }, words, { lineClamp: 1, display: 'block' });
}

/** The shape of a voice. */
export function shape({ colour, points }: VoiceLook, size: number): Box {
  return svg(
    'svg',
    { width: size, height: size, viewBox: '0 0 100 100' },
    svg('polygon', { points, fill: colour }),
  );
}

/** The size of letters for a text of so many characters: of the steps, which name the longest text of each, the first that it fits. */
export function sizeFor(
  length: number,
  steps: readonly (readonly [longest: number, size: number])[],
): number {
  return (steps.find(([longest]) => length <= longest) ?? steps.at(-1))?.[1] ?? 0;
}
