import { capitalised } from '#words/capitalised.ts';
import { words } from '#words/words.ts';
import type { Sourcing } from './sourcing.ts';

/** Says in a sentence or two whose words an article is made of; the figure that opens it may stand out. */
export interface SourcingSentence {
  /** “325 of 583 words” */
  readonly figure: string;
  /** “are quoted, in nine statements by five voices. Two voices have a name; they speak three quarters of the words.” */
  readonly rest: string;
}

const say = words.sourcing;

export function sourcingSentence(sourcing: Sourcing): SourcingSentence {
  const { quoted, voices } = sourcing;
  const speakers = voices.filter(({ voice }) => voice !== null);
  const rest = [say.quoted(quoted.statements, speakers.length), namesSentence(sourcing)].join(' ');
  return {
    figure: say.figure(quoted.words, sourcing.words),
    rest: quoted.statements === 0 ? say.noneQuoted : rest,
  };
}

function namesSentence({ voices, named, quoted }: Sourcing): string {
  const speakers = voices.filter(({ voice }) => voice !== null).length;
  const withName = voices.filter(({ voice }) => voice?.named === true).length;
  if (speakers === 0) return say.saysOfNone;
  if (withName === 0) return say.noName(speakers);
  if (withName === speakers && named.words === quoted.words) return say.allNamed(speakers);
  return capitalised(say.someNamed(withName, words.share(named.words, quoted.words)));
}
