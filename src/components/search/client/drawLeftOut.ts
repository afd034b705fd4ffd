import { counted, fillText } from '#site/fillIn.ts';
import { element } from './dom.ts';
import type { Speech } from './say.ts';
import { drawLink, type Way } from './way.ts';

/** What a choice of days leaves out, to stand beside the count: “Left out: 3 statements without a day.”, and what shows it. */
export function drawLeftOut({ state, count }: Way, { words, language }: Speech): HTMLElement {
  const what = counted(words.counted.statement, count, language);
  const sentence = fillText(words.leftOut, { what });
  return element('span', 'left-out', `${sentence} `, drawLink(state, words.showUndated));
}
