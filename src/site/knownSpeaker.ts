import type { Certainty, Route } from '#model/annotations.ts';
import type { Quote } from '#model/briefing.ts';
import { remarkOn } from './knownDay.ts';
import type { Voice } from './voices.ts';

/** The ways to a speaker, as they go on after “reached” or “linked”. */
const WAYS: Readonly<Record<Route, string>> = {
  cue: 'by a cue',
  pronoun: 'by a pronoun',
  label: 'by a label or signature',
  continuation: 'by what is said before',
  nearby: 'by words nearby',
};

/** “by a pronoun”: how a speaker was reached. */
export function sayRoute(route: Route): string {
  return WAYS[route];
}

/** How the speaker of a statement is known: one that no editor has confirmed is only inferred. */
export function speakerCertainty({ doubt }: Pick<Quote, 'doubt'>): Certainty {
  return doubt === null ? 'stated' : 'implied';
}

/** “Ann Lee”, “Ann Lee (inferred)”, “Speaker not given”: who speaks, for text that can draw no line under the name. */
export function saySpeaker(quote: Pick<Quote, 'doubt'>, voice: Pick<Voice, 'name'> | null): string {
  if (voice === null) return 'Speaker not given';
  return voice.name + remarkOn({ certainty: speakerCertainty(quote) }, 'inferred');
}
