import type { Certainty } from '#model/annotations.ts';
import type { Quote } from '#model/briefing.ts';
import type { Doubt } from '#model/doubt.ts';
import { words } from '#words/words.ts';
import { remarkOn } from './knownDay.ts';
import type { Voice } from './voices.ts';

/** “by a pronoun”: how a speaker was reached. */
export function sayRoute(route: Doubt): string {
  return words.speaker.ways[route];
}

/** How the speaker of a statement is known: one that no editor has confirmed is only inferred. */
export function speakerCertainty({ doubt }: Pick<Quote, 'doubt'>): Certainty {
  return doubt === null ? 'stated' : 'implied';
}

/** “Ann Lee”, “Ann Lee (inferred)”, “Speaker not given”: who speaks, for text that can draw no line under the name. */
export function saySpeaker(quote: Pick<Quote, 'doubt'>, voice: Pick<Voice, 'name'> | null): string {
  if (voice === null) return words.marks.speakerNotGiven;
  return voice.name + remarkOn({ certainty: speakerCertainty(quote) }, 'inferred');
}
