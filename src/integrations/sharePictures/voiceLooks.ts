import { readFile } from 'node:fs/promises';

/** The colour and the shape of a voice on paper. */
export interface VoiceLook {
  readonly colour: string;
  /** The corners of the shape in a box of 100 by 100, as SVG writes them. */
  readonly points: string;
}

/** Gives the look of a voice by the classes that pages give it: `voice c1 s1`. */
export type VoiceLooks = (mark: string) => VoiceLook;

/** Grey, of what nobody is known to have said. */
const NOBODY = '#55595d';

/** Reads the looks out of the style sheet that pages draw voices with, so that they are written once. */
export async function readVoiceLooks(): Promise<VoiceLooks> {
  const css = await readFile(new URL('../../styles/voices.css', import.meta.url), 'utf8');
  return voiceLooksIn(css);
}

/** @throws Error where the style sheet does not have the look that is asked for. */
export function voiceLooksIn(css: string): VoiceLooks {
  const colours = new Map(
    Array.from(
      css.matchAll(/\.(c\d)\s*\{\s*--voice:\s*light-dark\((#[\da-f]{6}),/g),
      ([, name = '', hex = '']) => [name, hex],
    ),
  );
  const shapes = new Map(
    Array.from(
      css.matchAll(/\.(s\d)\s*\{\s*--shape:\s*polygon\(([^)]*)\)/g),
      ([, name = '', points = '']) => [
        name,
        points
          .replaceAll('%', '')
          .trim()
          .split(/\s*,\s*/)
          .join(' '),
      ],
    ),
  );
  return (mark) => {
    const [, colourName = '', shapeName = ''] = mark.split(' ');
    const colour = colourName === 'c0' ? NOBODY : colours.get(colourName);
    const points = shapes.get(shapeName);
    if (colour === undefined || points === undefined)
      throw new Error(`Unexpected voice \`${mark}\`, expected a colour and a shape of styles/voices.css`);
    return { colour, points };
  };
}
