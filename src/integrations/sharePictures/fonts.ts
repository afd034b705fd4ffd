import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/**
 * The letters that pictures are drawn with: those that the look of the site was drawn with, under an open licence (SIL OFL). They
 * are read when pictures are drawn, and no page asks for them.
 */
const FACES = [
  { family: 'charis-sil', weight: 400, style: 'normal' },
  { family: 'charis-sil', weight: 700, style: 'normal' },
  { family: 'open-sans', weight: 400, style: 'normal' },
  { family: 'open-sans', weight: 600, style: 'normal' },
  { family: 'open-sans', weight: 600, style: 'italic' },
] as const;

/** The packages have a file for each group of letters; a letter is taken from the first that has it. */
const LETTERS = {
  'charis-sil': ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'],
  'open-sans': [
    'latin',
    'latin-ext',
    'vietnamese',
    'cyrillic',
    'cyrillic-ext',
    'greek',
    'greek-ext',
    'hebrew',
  ],
} as const;

/** What `fontFamily` of a text may be. */
export const SERIF = familyList('charis-sil');
export const SANS = familyList('open-sans');

const resolve = createRequire(import.meta.url).resolve;

export function loadFonts(): Promise<Font[]> {
  return Promise.all(
    FACES.flatMap(({ family, weight, style }) =>
      LETTERS[family].map(async (letters) => ({
        name: fontName(family, letters),
        data: await readFile(
          resolve(`@fontsource/${family}/files/${family}-${letters}-${weight}-${style}.woff`),
        ),
        weight,
        style,
      })),
    ),
  );
}

function familyList(family: keyof typeof LETTERS): string {
  return LETTERS[family].map((letters) => fontName(family, letters)).join(', ');
}

function fontName(family: string, letters: string): string {
  return `${family} ${letters}`;
}
