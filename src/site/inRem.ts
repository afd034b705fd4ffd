/** A length of so many pixels, where text has the size that browsers begin with, that grows and shrinks with the text. */
export const inRem = (pixels: number): string => `${pixels / 16}rem`;
