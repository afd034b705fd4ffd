import { capitalised, counted, inFigures, shareInWords } from './numbers.ts';
import type { Sourcing } from './sourcing.ts';

/** Says in a sentence or two whose words an article is made of; the figure that opens it may stand out. */
export interface SourcingSentence {
  /** “325 of 583 words” */
  readonly figure: string;
  /** “are quoted, in nine statements by five voices. Two voices have a name; they speak three quarters of the words.” */
  readonly rest: string;
}

export function sourcingSentence(sourcing: Sourcing): SourcingSentence {
  const { words, quoted, voices, named } = sourcing;
  const speakers = voices.filter(({ voice }) => voice !== null);
  const withName = speakers.filter(({ voice }) => voice?.named === true).length;
  const by = speakers.length === 0 ? '' : ` by ${counted(speakers.length, 'voice')}`;
  const share = shareInWords(named.words, quoted.words);
  return {
    figure: `${inFigures(quoted.words)} of ${inFigures(words)} words`,
    rest:
      quoted.statements === 0
        ? 'are quoted.'
        : `are quoted, in ${counted(quoted.statements, 'statement')}${by}. ${namesSentence(withName, speakers.length, share)}`,
  };
}

function namesSentence(named: number, voices: number, share: string): string {
  if (voices === 0) return 'The text says of none of them who speaks.';
  if (named === 0) return voices === 1 ? 'It has no name.' : 'None of them has a name.';
  if (named === voices && share === 'all')
    return voices === 1 ? 'It has a name.' : 'All of them have a name.';
  const who = capitalised(counted(named, 'voice'));
  return named === 1
    ? `${who} has a name; it speaks ${share} of the words.`
    : `${who} have a name; they speak ${share} of the words.`;
}
