import { styleText } from 'node:util';

/** What a part of a report is, from which its colour on a terminal follows. */
export type Style = 'place' | 'error' | 'warning' | 'sound' | 'quiet';

/** Colours a part of a report, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

const COLOURS = {
  place: 'bold',
  error: 'red',
  warning: 'yellow',
  sound: 'green',
  quiet: 'dim',
} as const satisfies Readonly<Record<Style, Parameters<typeof styleText>[0]>>;

export const plain: Paint = (_, text) => text;

/** Colours for a terminal; whoever asks knows that there is one. */
export const coloured: Paint = (style, text) => styleText(COLOURS[style], text, { validateStream: false });
