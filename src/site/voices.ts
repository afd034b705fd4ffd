import type { Briefing, Speaker } from '#model/briefing.ts';
import { isNamed } from '#model/speaker.ts';
import { capitalised } from '#words/capitalised.ts';
import { oncePer } from './oncePer.ts';

/** How many colours and how many shapes `styles/voices.css` has. */
const MARKS = 8;

/** A speaker as the site shows it: on every page by the same name, colour and shape. */
export interface Voice {
  readonly id: string;
  /** The name, or the article's own phrase with a capital letter. */
  readonly name: string;
  /** Whether it has a name of its own; one that is only described is set in slanted type. */
  readonly named: boolean;
  readonly speaker: Speaker;
  /** The classes of `styles/voices.css` that give colour and shape. */
  readonly mark: string;
}

/** Classes for words that the text gives to nobody: grey, with a bar for a shape. */
const NOBODY_MARK = 'voice c0 s0';

export type Voices = ReadonlyMap<string, Voice>;

/**
 * All voices of a briefing, in the order in which their first words appear; speakers without a quote follow. Order alone
 * gives colour and shape, never side or nation: the ninth voice has colour 1 with shape 2, and so on for 64 pairs. A part
 * of a briefing has the voices of the whole that it names.
 */
export const voicesOf: (briefing: Briefing) => Voices = oncePer((briefing) => {
  if (briefing.partOf)
    return new Map([...voicesOf(briefing.partOf)].filter(([id]) => briefing.speakers.has(id)));
  const quoted = briefing.articles.flatMap((article) => article.quotes.map((quote) => quote.by));
  const ids = new Set([...quoted.filter((id) => id !== null), ...briefing.speakers.keys()]);
  const voices = new Map<string, Voice>();
  for (const id of ids) {
    const speaker = briefing.speakers.get(id);
    if (speaker) voices.set(id, toVoice(speaker, voices.size));
  }
  return voices;
});

function toVoice(speaker: Speaker, place: number): Voice {
  const colour = (place % MARKS) + 1;
  const shape = ((place + Math.floor(place / MARKS)) % MARKS) + 1;
  return {
    id: speaker.id,
    name: capitalised(speaker.name),
    named: isNamed(speaker),
    speaker,
    mark: `voice c${colour} s${shape}`,
  };
}

/** The voice of a quote; null where the text names nobody. */
export function voiceOf(voices: Voices, by: string | null): Voice | null {
  return by === null ? null : (voices.get(by) ?? null);
}

/** The classes of a voice's mark, or those of words that are nobody's. */
export function markOf(voice: Voice | null): string {
  return voice?.mark ?? NOBODY_MARK;
}
